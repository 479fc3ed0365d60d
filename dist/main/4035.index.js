export const id = 4035;
export const ids = [4035];
export const modules = {

/***/ 4035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ imageAddresses),
  L: () => (/* binding */ markdownToBlocks)
});

// EXTERNAL MODULE: ./lib/text/card-markdown.js
var card_markdown = __webpack_require__(1407);
// EXTERNAL MODULE: ./lib/text/graphemes.js
var graphemes = __webpack_require__(8653);
// EXTERNAL MODULE: ./lib/cards/elements.js
var cards_elements = __webpack_require__(5186);
;// CONCATENATED MODULE: ./lib/cards/markdown/allowance.js
const MOST = {
    panel: 20,
    box: 10,
    tableComponent: 5,
    pipeTable: 3
};
const MOST_TABLES = 5;
class Allowance {
    #taken = { panel: 0, box: 0, tableComponent: 0, pipeTable: 0 };
    take(scarce) {
        const { tableComponent, pipeTable } = this.#taken;
        const isTable = scarce === 'tableComponent' || scarce === 'pipeTable';
        if (isTable && tableComponent + pipeTable >= MOST_TABLES)
            return false;
        if (this.#taken[scarce] >= MOST[scarce])
            return false;
        this.#taken[scarce]++;
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/cards/markdown/emoji-names.js
const EMOJI_NAMES = `
😀 grinning, 😃 smiley, 😄 smile, 😁 grin, 😆 laughing satisfied, 😅 sweat_smile, 🤣 rofl, 😂 joy,
🙂 slightly_smiling_face, 🙃 upside_down_face, 🫠 melting_face, 😉 wink, 😊 blush, 😇 innocent,
🥰 smiling_face_with_three_hearts, 😍 heart_eyes, 🤩 star_struck, 😘 kissing_heart, 😗 kissing,
☺️ relaxed, 😚 kissing_closed_eyes, 😙 kissing_smiling_eyes, 🥲 smiling_face_with_tear, 😋 yum,
😛 stuck_out_tongue, 😜 stuck_out_tongue_winking_eye, 🤪 zany_face, 😝 stuck_out_tongue_closed_eyes,
🤑 money_mouth_face, 🤗 hugs, 🤭 hand_over_mouth, 🫢 face_with_open_eyes_and_hand_over_mouth,
🫣 face_with_peeking_eye, 🤫 shushing_face, 🤔 thinking, 🫡 saluting_face, 🤐 zipper_mouth_face,
🤨 raised_eyebrow, 😐 neutral_face, 😑 expressionless, 😶 no_mouth, 🫥 dotted_line_face,
😶‍🌫️ face_in_clouds, 😏 smirk, 😒 unamused, 🙄 roll_eyes, 😬 grimacing, 😮‍💨 face_exhaling,
🤥 lying_face, 🫨 shaking_face, 😌 relieved, 😔 pensive, 😪 sleepy, 🤤 drooling_face, 😴 sleeping,
😷 mask, 🤒 face_with_thermometer, 🤕 face_with_head_bandage, 🤢 nauseated_face, 🤮 vomiting_face,
🤧 sneezing_face, 🥵 hot_face, 🥶 cold_face, 🥴 woozy_face, 😵 dizzy_face, 😵‍💫 face_with_spiral_eyes,
🤯 exploding_head, 🤠 cowboy_hat_face, 🥳 partying_face, 🥸 disguised_face, 😎 sunglasses,
🤓 nerd_face, 🧐 monocle_face, 😕 confused, 🫤 face_with_diagonal_mouth, 😟 worried,
🙁 slightly_frowning_face, ☹️ frowning_face, 😮 open_mouth, 😯 hushed, 😲 astonished, 😳 flushed,
🥺 pleading_face, 🥹 face_holding_back_tears, 😦 frowning, 😧 anguished, 😨 fearful, 😰 cold_sweat,
😥 disappointed_relieved, 😢 cry, 😭 sob, 😱 scream, 😖 confounded, 😣 persevere, 😞 disappointed,
😓 sweat, 😩 weary, 😫 tired_face, 🥱 yawning_face, 😤 triumph, 😡 rage pout, 😠 angry,
🤬 cursing_face, 😈 smiling_imp, 👿 imp, 💀 skull, ☠️ skull_and_crossbones, 💩 hankey poop shit,
🤡 clown_face, 👹 japanese_ogre, 👺 japanese_goblin, 👻 ghost, 👽 alien, 👾 space_invader, 🤖 robot,
😺 smiley_cat, 😸 smile_cat, 😹 joy_cat, 😻 heart_eyes_cat, 😼 smirk_cat, 😽 kissing_cat,
🙀 scream_cat, 😿 crying_cat_face, 😾 pouting_cat, 🙈 see_no_evil, 🙉 hear_no_evil, 🙊 speak_no_evil,
💌 love_letter, 💘 cupid, 💝 gift_heart, 💖 sparkling_heart, 💗 heartpulse, 💓 heartbeat,
💞 revolving_hearts, 💕 two_hearts, 💟 heart_decoration, ❣️ heavy_heart_exclamation, 💔 broken_heart,
❤️‍🔥 heart_on_fire, ❤️‍🩹 mending_heart, ❤️ heart, 🩷 pink_heart, 🧡 orange_heart, 💛 yellow_heart,
💚 green_heart, 💙 blue_heart, 🩵 light_blue_heart, 💜 purple_heart, 🤎 brown_heart, 🖤 black_heart,
🩶 grey_heart, 🤍 white_heart, 💋 kiss, 💯 100, 💢 anger, 💥 boom collision, 💫 dizzy, 💦 sweat_drops,
💨 dash, 🕳️ hole, 💬 speech_balloon, 👁️‍🗨️ eye_speech_bubble, 🗨️ left_speech_bubble,
🗯️ right_anger_bubble, 💭 thought_balloon, 💤 zzz, 👋 wave, 🤚 raised_back_of_hand,
🖐️ raised_hand_with_fingers_splayed, ✋ hand raised_hand, 🖖 vulcan_salute, 🫱 rightwards_hand,
🫲 leftwards_hand, 🫳 palm_down_hand, 🫴 palm_up_hand, 🫷 leftwards_pushing_hand,
🫸 rightwards_pushing_hand, 👌 ok_hand, 🤌 pinched_fingers, 🤏 pinching_hand, ✌️ v, 🤞 crossed_fingers,
🫰 hand_with_index_finger_and_thumb_crossed, 🤟 love_you_gesture, 🤘 metal, 🤙 call_me_hand,
👈 point_left, 👉 point_right, 👆 point_up_2, 🖕 middle_finger fu, 👇 point_down, ☝️ point_up,
🫵 index_pointing_at_the_viewer, 👍 +1 thumbsup, 👎 -1 thumbsdown, ✊ fist_raised fist,
👊 fist_oncoming facepunch punch, 🤛 fist_left, 🤜 fist_right, 👏 clap, 🙌 raised_hands,
🫶 heart_hands, 👐 open_hands, 🤲 palms_up_together, 🤝 handshake, 🙏 pray, ✍️ writing_hand,
💅 nail_care, 🤳 selfie, 💪 muscle, 🦾 mechanical_arm, 🦿 mechanical_leg, 🦵 leg, 🦶 foot, 👂 ear,
🦻 ear_with_hearing_aid, 👃 nose, 🧠 brain, 🫀 anatomical_heart, 🫁 lungs, 🦷 tooth, 🦴 bone, 👀 eyes,
👁️ eye, 👅 tongue, 👄 lips, 🫦 biting_lip, 👶 baby, 🧒 child, 👦 boy, 👧 girl, 🧑 adult,
👱 blond_haired_person, 👨 man, 🧔 bearded_person, 🧔‍♂️ man_beard, 🧔‍♀️ woman_beard,
👨‍🦰 red_haired_man, 👨‍🦱 curly_haired_man, 👨‍🦳 white_haired_man, 👨‍🦲 bald_man, 👩 woman,
👩‍🦰 red_haired_woman, 🧑‍🦰 person_red_hair, 👩‍🦱 curly_haired_woman, 🧑‍🦱 person_curly_hair,
👩‍🦳 white_haired_woman, 🧑‍🦳 person_white_hair, 👩‍🦲 bald_woman, 🧑‍🦲 person_bald,
👱‍♀️ blond_haired_woman blonde_woman, 👱‍♂️ blond_haired_man, 🧓 older_adult, 👴 older_man,
👵 older_woman, 🙍 frowning_person, 🙍‍♂️ frowning_man, 🙍‍♀️ frowning_woman, 🙎 pouting_face,
🙎‍♂️ pouting_man, 🙎‍♀️ pouting_woman, 🙅 no_good, 🙅‍♂️ no_good_man ng_man,
🙅‍♀️ no_good_woman ng_woman, 🙆 ok_person, 🙆‍♂️ ok_man, 🙆‍♀️ ok_woman,
💁 tipping_hand_person information_desk_person, 💁‍♂️ tipping_hand_man sassy_man,
💁‍♀️ tipping_hand_woman sassy_woman, 🙋 raising_hand, 🙋‍♂️ raising_hand_man,
🙋‍♀️ raising_hand_woman, 🧏 deaf_person, 🧏‍♂️ deaf_man, 🧏‍♀️ deaf_woman, 🙇 bow, 🙇‍♂️ bowing_man,
🙇‍♀️ bowing_woman, 🤦 facepalm, 🤦‍♂️ man_facepalming, 🤦‍♀️ woman_facepalming, 🤷 shrug,
🤷‍♂️ man_shrugging, 🤷‍♀️ woman_shrugging, 🧑‍⚕️ health_worker, 👨‍⚕️ man_health_worker,
👩‍⚕️ woman_health_worker, 🧑‍🎓 student, 👨‍🎓 man_student, 👩‍🎓 woman_student, 🧑‍🏫 teacher,
👨‍🏫 man_teacher, 👩‍🏫 woman_teacher, 🧑‍⚖️ judge, 👨‍⚖️ man_judge, 👩‍⚖️ woman_judge, 🧑‍🌾 farmer,
👨‍🌾 man_farmer, 👩‍🌾 woman_farmer, 🧑‍🍳 cook, 👨‍🍳 man_cook, 👩‍🍳 woman_cook, 🧑‍🔧 mechanic,
👨‍🔧 man_mechanic, 👩‍🔧 woman_mechanic, 🧑‍🏭 factory_worker, 👨‍🏭 man_factory_worker,
👩‍🏭 woman_factory_worker, 🧑‍💼 office_worker, 👨‍💼 man_office_worker, 👩‍💼 woman_office_worker,
🧑‍🔬 scientist, 👨‍🔬 man_scientist, 👩‍🔬 woman_scientist, 🧑‍💻 technologist,
👨‍💻 man_technologist, 👩‍💻 woman_technologist, 🧑‍🎤 singer, 👨‍🎤 man_singer, 👩‍🎤 woman_singer,
🧑‍🎨 artist, 👨‍🎨 man_artist, 👩‍🎨 woman_artist, 🧑‍✈️ pilot, 👨‍✈️ man_pilot, 👩‍✈️ woman_pilot,
🧑‍🚀 astronaut, 👨‍🚀 man_astronaut, 👩‍🚀 woman_astronaut, 🧑‍🚒 firefighter, 👨‍🚒 man_firefighter,
👩‍🚒 woman_firefighter, 👮 police_officer cop, 👮‍♂️ policeman, 👮‍♀️ policewoman, 🕵️ detective,
🕵️‍♂️ male_detective, 🕵️‍♀️ female_detective, 💂 guard, 💂‍♂️ guardsman, 💂‍♀️ guardswoman, 🥷 ninja,
👷 construction_worker, 👷‍♂️ construction_worker_man, 👷‍♀️ construction_worker_woman,
🫅 person_with_crown, 🤴 prince, 👸 princess, 👳 person_with_turban, 👳‍♂️ man_with_turban,
👳‍♀️ woman_with_turban, 👲 man_with_gua_pi_mao, 🧕 woman_with_headscarf, 🤵 person_in_tuxedo,
🤵‍♂️ man_in_tuxedo, 🤵‍♀️ woman_in_tuxedo, 👰 person_with_veil, 👰‍♂️ man_with_veil,
👰‍♀️ woman_with_veil bride_with_veil, 🤰 pregnant_woman, 🫃 pregnant_man, 🫄 pregnant_person,
🤱 breast_feeding, 👩‍🍼 woman_feeding_baby, 👨‍🍼 man_feeding_baby, 🧑‍🍼 person_feeding_baby,
👼 angel, 🎅 santa, 🤶 mrs_claus, 🧑‍🎄 mx_claus, 🦸 superhero, 🦸‍♂️ superhero_man,
🦸‍♀️ superhero_woman, 🦹 supervillain, 🦹‍♂️ supervillain_man, 🦹‍♀️ supervillain_woman, 🧙 mage,
🧙‍♂️ mage_man, 🧙‍♀️ mage_woman, 🧚 fairy, 🧚‍♂️ fairy_man, 🧚‍♀️ fairy_woman, 🧛 vampire,
🧛‍♂️ vampire_man, 🧛‍♀️ vampire_woman, 🧜 merperson, 🧜‍♂️ merman, 🧜‍♀️ mermaid, 🧝 elf,
🧝‍♂️ elf_man, 🧝‍♀️ elf_woman, 🧞 genie, 🧞‍♂️ genie_man, 🧞‍♀️ genie_woman, 🧟 zombie,
🧟‍♂️ zombie_man, 🧟‍♀️ zombie_woman, 🧌 troll, 💆 massage, 💆‍♂️ massage_man, 💆‍♀️ massage_woman,
💇 haircut, 💇‍♂️ haircut_man, 💇‍♀️ haircut_woman, 🚶 walking, 🚶‍♂️ walking_man, 🚶‍♀️ walking_woman,
🧍 standing_person, 🧍‍♂️ standing_man, 🧍‍♀️ standing_woman, 🧎 kneeling_person, 🧎‍♂️ kneeling_man,
🧎‍♀️ kneeling_woman, 🧑‍🦯 person_with_probing_cane, 👨‍🦯 man_with_probing_cane,
👩‍🦯 woman_with_probing_cane, 🧑‍🦼 person_in_motorized_wheelchair, 👨‍🦼 man_in_motorized_wheelchair,
👩‍🦼 woman_in_motorized_wheelchair, 🧑‍🦽 person_in_manual_wheelchair, 👨‍🦽 man_in_manual_wheelchair,
👩‍🦽 woman_in_manual_wheelchair, 🏃 runner running, 🏃‍♂️ running_man, 🏃‍♀️ running_woman,
💃 woman_dancing dancer, 🕺 man_dancing, 🕴️ business_suit_levitating, 👯 dancers, 👯‍♂️ dancing_men,
👯‍♀️ dancing_women, 🧖 sauna_person, 🧖‍♂️ sauna_man, 🧖‍♀️ sauna_woman, 🧗 climbing,
🧗‍♂️ climbing_man, 🧗‍♀️ climbing_woman, 🤺 person_fencing, 🏇 horse_racing, ⛷️ skier, 🏂 snowboarder,
🏌️ golfing, 🏌️‍♂️ golfing_man, 🏌️‍♀️ golfing_woman, 🏄 surfer, 🏄‍♂️ surfing_man,
🏄‍♀️ surfing_woman, 🚣 rowboat, 🚣‍♂️ rowing_man, 🚣‍♀️ rowing_woman, 🏊 swimmer, 🏊‍♂️ swimming_man,
🏊‍♀️ swimming_woman, ⛹️ bouncing_ball_person, ⛹️‍♂️ bouncing_ball_man basketball_man,
⛹️‍♀️ bouncing_ball_woman basketball_woman, 🏋️ weight_lifting, 🏋️‍♂️ weight_lifting_man,
🏋️‍♀️ weight_lifting_woman, 🚴 bicyclist, 🚴‍♂️ biking_man, 🚴‍♀️ biking_woman, 🚵 mountain_bicyclist,
🚵‍♂️ mountain_biking_man, 🚵‍♀️ mountain_biking_woman, 🤸 cartwheeling, 🤸‍♂️ man_cartwheeling,
🤸‍♀️ woman_cartwheeling, 🤼 wrestling, 🤼‍♂️ men_wrestling, 🤼‍♀️ women_wrestling, 🤽 water_polo,
🤽‍♂️ man_playing_water_polo, 🤽‍♀️ woman_playing_water_polo, 🤾 handball_person,
🤾‍♂️ man_playing_handball, 🤾‍♀️ woman_playing_handball, 🤹 juggling_person, 🤹‍♂️ man_juggling,
🤹‍♀️ woman_juggling, 🧘 lotus_position, 🧘‍♂️ lotus_position_man, 🧘‍♀️ lotus_position_woman, 🛀 bath,
🛌 sleeping_bed, 🧑‍🤝‍🧑 people_holding_hands, 👭 two_women_holding_hands, 👫 couple,
👬 two_men_holding_hands, 💏 couplekiss, 👩‍❤️‍💋‍👨 couplekiss_man_woman,
👨‍❤️‍💋‍👨 couplekiss_man_man, 👩‍❤️‍💋‍👩 couplekiss_woman_woman, 💑 couple_with_heart,
👩‍❤️‍👨 couple_with_heart_woman_man, 👨‍❤️‍👨 couple_with_heart_man_man,
👩‍❤️‍👩 couple_with_heart_woman_woman, 👪 family, 👨‍👩‍👦 family_man_woman_boy,
👨‍👩‍👧 family_man_woman_girl, 👨‍👩‍👧‍👦 family_man_woman_girl_boy,
👨‍👩‍👦‍👦 family_man_woman_boy_boy, 👨‍👩‍👧‍👧 family_man_woman_girl_girl,
👨‍👨‍👦 family_man_man_boy, 👨‍👨‍👧 family_man_man_girl, 👨‍👨‍👧‍👦 family_man_man_girl_boy,
👨‍👨‍👦‍👦 family_man_man_boy_boy, 👨‍👨‍👧‍👧 family_man_man_girl_girl,
👩‍👩‍👦 family_woman_woman_boy, 👩‍👩‍👧 family_woman_woman_girl,
👩‍👩‍👧‍👦 family_woman_woman_girl_boy, 👩‍👩‍👦‍👦 family_woman_woman_boy_boy,
👩‍👩‍👧‍👧 family_woman_woman_girl_girl, 👨‍👦 family_man_boy, 👨‍👦‍👦 family_man_boy_boy,
👨‍👧 family_man_girl, 👨‍👧‍👦 family_man_girl_boy, 👨‍👧‍👧 family_man_girl_girl,
👩‍👦 family_woman_boy, 👩‍👦‍👦 family_woman_boy_boy, 👩‍👧 family_woman_girl,
👩‍👧‍👦 family_woman_girl_boy, 👩‍👧‍👧 family_woman_girl_girl, 🗣️ speaking_head,
👤 bust_in_silhouette, 👥 busts_in_silhouette, 🫂 people_hugging, 👣 footprints, 🐵 monkey_face,
🐒 monkey, 🦍 gorilla, 🦧 orangutan, 🐶 dog, 🐕 dog2, 🦮 guide_dog, 🐕‍🦺 service_dog, 🐩 poodle,
🐺 wolf, 🦊 fox_face, 🦝 raccoon, 🐱 cat, 🐈 cat2, 🐈‍⬛ black_cat, 🦁 lion, 🐯 tiger, 🐅 tiger2,
🐆 leopard, 🐴 horse, 🫎 moose, 🫏 donkey, 🐎 racehorse, 🦄 unicorn, 🦓 zebra, 🦌 deer, 🦬 bison,
🐮 cow, 🐂 ox, 🐃 water_buffalo, 🐄 cow2, 🐷 pig, 🐖 pig2, 🐗 boar, 🐽 pig_nose, 🐏 ram, 🐑 sheep,
🐐 goat, 🐪 dromedary_camel, 🐫 camel, 🦙 llama, 🦒 giraffe, 🐘 elephant, 🦣 mammoth, 🦏 rhinoceros,
🦛 hippopotamus, 🐭 mouse, 🐁 mouse2, 🐀 rat, 🐹 hamster, 🐰 rabbit, 🐇 rabbit2, 🐿️ chipmunk,
🦫 beaver, 🦔 hedgehog, 🦇 bat, 🐻 bear, 🐻‍❄️ polar_bear, 🐨 koala, 🐼 panda_face, 🦥 sloth, 🦦 otter,
🦨 skunk, 🦘 kangaroo, 🦡 badger, 🐾 feet paw_prints, 🦃 turkey, 🐔 chicken, 🐓 rooster,
🐣 hatching_chick, 🐤 baby_chick, 🐥 hatched_chick, 🐦 bird, 🐧 penguin, 🕊️ dove, 🦅 eagle, 🦆 duck,
🦢 swan, 🦉 owl, 🦤 dodo, 🪶 feather, 🦩 flamingo, 🦚 peacock, 🦜 parrot, 🪽 wing, 🐦‍⬛ black_bird,
🪿 goose, 🐸 frog, 🐊 crocodile, 🐢 turtle, 🦎 lizard, 🐍 snake, 🐲 dragon_face, 🐉 dragon,
🦕 sauropod, 🦖 t-rex, 🐳 whale, 🐋 whale2, 🐬 dolphin flipper, 🦭 seal, 🐟 fish, 🐠 tropical_fish,
🐡 blowfish, 🦈 shark, 🐙 octopus, 🐚 shell, 🪸 coral, 🪼 jellyfish, 🐌 snail, 🦋 butterfly, 🐛 bug,
🐜 ant, 🐝 bee honeybee, 🪲 beetle, 🐞 lady_beetle, 🦗 cricket, 🪳 cockroach, 🕷️ spider,
🕸️ spider_web, 🦂 scorpion, 🦟 mosquito, 🪰 fly, 🪱 worm, 🦠 microbe, 💐 bouquet, 🌸 cherry_blossom,
💮 white_flower, 🪷 lotus, 🏵️ rosette, 🌹 rose, 🥀 wilted_flower, 🌺 hibiscus, 🌻 sunflower,
🌼 blossom, 🌷 tulip, 🪻 hyacinth, 🌱 seedling, 🪴 potted_plant, 🌲 evergreen_tree, 🌳 deciduous_tree,
🌴 palm_tree, 🌵 cactus, 🌾 ear_of_rice, 🌿 herb, ☘️ shamrock, 🍀 four_leaf_clover, 🍁 maple_leaf,
🍂 fallen_leaf, 🍃 leaves, 🪹 empty_nest, 🪺 nest_with_eggs, 🍄 mushroom, 🍇 grapes, 🍈 melon,
🍉 watermelon, 🍊 tangerine orange mandarin, 🍋 lemon, 🍌 banana, 🍍 pineapple, 🥭 mango, 🍎 apple,
🍏 green_apple, 🍐 pear, 🍑 peach, 🍒 cherries, 🍓 strawberry, 🫐 blueberries, 🥝 kiwi_fruit,
🍅 tomato, 🫒 olive, 🥥 coconut, 🥑 avocado, 🍆 eggplant, 🥔 potato, 🥕 carrot, 🌽 corn,
🌶️ hot_pepper, 🫑 bell_pepper, 🥒 cucumber, 🥬 leafy_green, 🥦 broccoli, 🧄 garlic, 🧅 onion,
🥜 peanuts, 🫘 beans, 🌰 chestnut, 🫚 ginger_root, 🫛 pea_pod, 🍞 bread, 🥐 croissant,
🥖 baguette_bread, 🫓 flatbread, 🥨 pretzel, 🥯 bagel, 🥞 pancakes, 🧇 waffle, 🧀 cheese,
🍖 meat_on_bone, 🍗 poultry_leg, 🥩 cut_of_meat, 🥓 bacon, 🍔 hamburger, 🍟 fries, 🍕 pizza, 🌭 hotdog,
🥪 sandwich, 🌮 taco, 🌯 burrito, 🫔 tamale, 🥙 stuffed_flatbread, 🧆 falafel, 🥚 egg, 🍳 fried_egg,
🥘 shallow_pan_of_food, 🍲 stew, 🫕 fondue, 🥣 bowl_with_spoon, 🥗 green_salad, 🍿 popcorn, 🧈 butter,
🧂 salt, 🥫 canned_food, 🍱 bento, 🍘 rice_cracker, 🍙 rice_ball, 🍚 rice, 🍛 curry, 🍜 ramen,
🍝 spaghetti, 🍠 sweet_potato, 🍢 oden, 🍣 sushi, 🍤 fried_shrimp, 🍥 fish_cake, 🥮 moon_cake,
🍡 dango, 🥟 dumpling, 🥠 fortune_cookie, 🥡 takeout_box, 🦀 crab, 🦞 lobster, 🦐 shrimp, 🦑 squid,
🦪 oyster, 🍦 icecream, 🍧 shaved_ice, 🍨 ice_cream, 🍩 doughnut, 🍪 cookie, 🎂 birthday, 🍰 cake,
🧁 cupcake, 🥧 pie, 🍫 chocolate_bar, 🍬 candy, 🍭 lollipop, 🍮 custard, 🍯 honey_pot, 🍼 baby_bottle,
🥛 milk_glass, ☕ coffee, 🫖 teapot, 🍵 tea, 🍶 sake, 🍾 champagne, 🍷 wine_glass, 🍸 cocktail,
🍹 tropical_drink, 🍺 beer, 🍻 beers, 🥂 clinking_glasses, 🥃 tumbler_glass, 🫗 pouring_liquid,
🥤 cup_with_straw, 🧋 bubble_tea, 🧃 beverage_box, 🧉 mate, 🧊 ice_cube, 🥢 chopsticks,
🍽️ plate_with_cutlery, 🍴 fork_and_knife, 🥄 spoon, 🔪 hocho knife, 🫙 jar, 🏺 amphora,
🌍 earth_africa, 🌎 earth_americas, 🌏 earth_asia, 🌐 globe_with_meridians, 🗺️ world_map, 🗾 japan,
🧭 compass, 🏔️ mountain_snow, ⛰️ mountain, 🌋 volcano, 🗻 mount_fuji, 🏕️ camping, 🏖️ beach_umbrella,
🏜️ desert, 🏝️ desert_island, 🏞️ national_park, 🏟️ stadium, 🏛️ classical_building,
🏗️ building_construction, 🧱 bricks, 🪨 rock, 🪵 wood, 🛖 hut, 🏘️ houses, 🏚️ derelict_house,
🏠 house, 🏡 house_with_garden, 🏢 office, 🏣 post_office, 🏤 european_post_office, 🏥 hospital,
🏦 bank, 🏨 hotel, 🏩 love_hotel, 🏪 convenience_store, 🏫 school, 🏬 department_store, 🏭 factory,
🏯 japanese_castle, 🏰 european_castle, 💒 wedding, 🗼 tokyo_tower, 🗽 statue_of_liberty, ⛪ church,
🕌 mosque, 🛕 hindu_temple, 🕍 synagogue, ⛩️ shinto_shrine, 🕋 kaaba, ⛲ fountain, ⛺ tent, 🌁 foggy,
🌃 night_with_stars, 🏙️ cityscape, 🌄 sunrise_over_mountains, 🌅 sunrise, 🌆 city_sunset,
🌇 city_sunrise, 🌉 bridge_at_night, ♨️ hotsprings, 🎠 carousel_horse, 🛝 playground_slide,
🎡 ferris_wheel, 🎢 roller_coaster, 💈 barber, 🎪 circus_tent, 🚂 steam_locomotive, 🚃 railway_car,
🚄 bullettrain_side, 🚅 bullettrain_front, 🚆 train2, 🚇 metro, 🚈 light_rail, 🚉 station, 🚊 tram,
🚝 monorail, 🚞 mountain_railway, 🚋 train, 🚌 bus, 🚍 oncoming_bus, 🚎 trolleybus, 🚐 minibus,
🚑 ambulance, 🚒 fire_engine, 🚓 police_car, 🚔 oncoming_police_car, 🚕 taxi, 🚖 oncoming_taxi,
🚗 car red_car, 🚘 oncoming_automobile, 🚙 blue_car, 🛻 pickup_truck, 🚚 truck, 🚛 articulated_lorry,
🚜 tractor, 🏎️ racing_car, 🏍️ motorcycle, 🛵 motor_scooter, 🦽 manual_wheelchair,
🦼 motorized_wheelchair, 🛺 auto_rickshaw, 🚲 bike, 🛴 kick_scooter, 🛹 skateboard, 🛼 roller_skate,
🚏 busstop, 🛣️ motorway, 🛤️ railway_track, 🛢️ oil_drum, ⛽ fuelpump, 🛞 wheel, 🚨 rotating_light,
🚥 traffic_light, 🚦 vertical_traffic_light, 🛑 stop_sign, 🚧 construction, ⚓ anchor, 🛟 ring_buoy,
⛵ boat sailboat, 🛶 canoe, 🚤 speedboat, 🛳️ passenger_ship, ⛴️ ferry, 🛥️ motor_boat, 🚢 ship,
✈️ airplane, 🛩️ small_airplane, 🛫 flight_departure, 🛬 flight_arrival, 🪂 parachute, 💺 seat,
🚁 helicopter, 🚟 suspension_railway, 🚠 mountain_cableway, 🚡 aerial_tramway,
🛰️ artificial_satellite, 🚀 rocket, 🛸 flying_saucer, 🛎️ bellhop_bell, 🧳 luggage, ⌛ hourglass,
⏳ hourglass_flowing_sand, ⌚ watch, ⏰ alarm_clock, ⏱️ stopwatch, ⏲️ timer_clock, 🕰️ mantelpiece_clock,
🕛 clock12, 🕧 clock1230, 🕐 clock1, 🕜 clock130, 🕑 clock2, 🕝 clock230, 🕒 clock3, 🕞 clock330,
🕓 clock4, 🕟 clock430, 🕔 clock5, 🕠 clock530, 🕕 clock6, 🕡 clock630, 🕖 clock7, 🕢 clock730,
🕗 clock8, 🕣 clock830, 🕘 clock9, 🕤 clock930, 🕙 clock10, 🕥 clock1030, 🕚 clock11, 🕦 clock1130,
🌑 new_moon, 🌒 waxing_crescent_moon, 🌓 first_quarter_moon, 🌔 moon waxing_gibbous_moon, 🌕 full_moon,
🌖 waning_gibbous_moon, 🌗 last_quarter_moon, 🌘 waning_crescent_moon, 🌙 crescent_moon,
🌚 new_moon_with_face, 🌛 first_quarter_moon_with_face, 🌜 last_quarter_moon_with_face,
🌡️ thermometer, ☀️ sunny, 🌝 full_moon_with_face, 🌞 sun_with_face, 🪐 ringed_planet, ⭐ star,
🌟 star2, 🌠 stars, 🌌 milky_way, ☁️ cloud, ⛅ partly_sunny, ⛈️ cloud_with_lightning_and_rain,
🌤️ sun_behind_small_cloud, 🌥️ sun_behind_large_cloud, 🌦️ sun_behind_rain_cloud, 🌧️ cloud_with_rain,
🌨️ cloud_with_snow, 🌩️ cloud_with_lightning, 🌪️ tornado, 🌫️ fog, 🌬️ wind_face, 🌀 cyclone,
🌈 rainbow, 🌂 closed_umbrella, ☂️ open_umbrella, ☔ umbrella, ⛱️ parasol_on_ground, ⚡ zap,
❄️ snowflake, ☃️ snowman_with_snow, ⛄ snowman, ☄️ comet, 🔥 fire, 💧 droplet, 🌊 ocean,
🎃 jack_o_lantern, 🎄 christmas_tree, 🎆 fireworks, 🎇 sparkler, 🧨 firecracker, ✨ sparkles,
🎈 balloon, 🎉 tada, 🎊 confetti_ball, 🎋 tanabata_tree, 🎍 bamboo, 🎎 dolls, 🎏 flags, 🎐 wind_chime,
🎑 rice_scene, 🧧 red_envelope, 🎀 ribbon, 🎁 gift, 🎗️ reminder_ribbon, 🎟️ tickets, 🎫 ticket,
🎖️ medal_military, 🏆 trophy, 🏅 medal_sports, 🥇 1st_place_medal, 🥈 2nd_place_medal,
🥉 3rd_place_medal, ⚽ soccer, ⚾ baseball, 🥎 softball, 🏀 basketball, 🏐 volleyball, 🏈 football,
🏉 rugby_football, 🎾 tennis, 🥏 flying_disc, 🎳 bowling, 🏏 cricket_game, 🏑 field_hockey,
🏒 ice_hockey, 🥍 lacrosse, 🏓 ping_pong, 🏸 badminton, 🥊 boxing_glove, 🥋 martial_arts_uniform,
🥅 goal_net, ⛳ golf, ⛸️ ice_skate, 🎣 fishing_pole_and_fish, 🤿 diving_mask,
🎽 running_shirt_with_sash, 🎿 ski, 🛷 sled, 🥌 curling_stone, 🎯 dart, 🪀 yo_yo, 🪁 kite, 🔫 gun,
🎱 8ball, 🔮 crystal_ball, 🪄 magic_wand, 🎮 video_game, 🕹️ joystick, 🎰 slot_machine, 🎲 game_die,
🧩 jigsaw, 🧸 teddy_bear, 🪅 pinata, 🪩 mirror_ball, 🪆 nesting_dolls, ♠️ spades, ♥️ hearts,
♦️ diamonds, ♣️ clubs, ♟️ chess_pawn, 🃏 black_joker, 🀄 mahjong, 🎴 flower_playing_cards,
🎭 performing_arts, 🖼️ framed_picture, 🎨 art, 🧵 thread, 🪡 sewing_needle, 🧶 yarn, 🪢 knot,
👓 eyeglasses, 🕶️ dark_sunglasses, 🥽 goggles, 🥼 lab_coat, 🦺 safety_vest, 👔 necktie,
👕 shirt tshirt, 👖 jeans, 🧣 scarf, 🧤 gloves, 🧥 coat, 🧦 socks, 👗 dress, 👘 kimono, 🥻 sari,
🩱 one_piece_swimsuit, 🩲 swim_brief, 🩳 shorts, 👙 bikini, 👚 womans_clothes, 🪭 folding_hand_fan,
👛 purse, 👜 handbag, 👝 pouch, 🛍️ shopping, 🎒 school_satchel, 🩴 thong_sandal, 👞 mans_shoe shoe,
👟 athletic_shoe, 🥾 hiking_boot, 🥿 flat_shoe, 👠 high_heel, 👡 sandal, 🩰 ballet_shoes, 👢 boot,
🪮 hair_pick, 👑 crown, 👒 womans_hat, 🎩 tophat, 🎓 mortar_board, 🧢 billed_cap, 🪖 military_helmet,
⛑️ rescue_worker_helmet, 📿 prayer_beads, 💄 lipstick, 💍 ring, 💎 gem, 🔇 mute, 🔈 speaker, 🔉 sound,
🔊 loud_sound, 📢 loudspeaker, 📣 mega, 📯 postal_horn, 🔔 bell, 🔕 no_bell, 🎼 musical_score,
🎵 musical_note, 🎶 notes, 🎙️ studio_microphone, 🎚️ level_slider, 🎛️ control_knobs, 🎤 microphone,
🎧 headphones, 📻 radio, 🎷 saxophone, 🪗 accordion, 🎸 guitar, 🎹 musical_keyboard, 🎺 trumpet,
🎻 violin, 🪕 banjo, 🥁 drum, 🪘 long_drum, 🪇 maracas, 🪈 flute, 📱 iphone, 📲 calling,
☎️ phone telephone, 📞 telephone_receiver, 📟 pager, 📠 fax, 🔋 battery, 🪫 low_battery,
🔌 electric_plug, 💻 computer, 🖥️ desktop_computer, 🖨️ printer, ⌨️ keyboard, 🖱️ computer_mouse,
🖲️ trackball, 💽 minidisc, 💾 floppy_disk, 💿 cd, 📀 dvd, 🧮 abacus, 🎥 movie_camera, 🎞️ film_strip,
📽️ film_projector, 🎬 clapper, 📺 tv, 📷 camera, 📸 camera_flash, 📹 video_camera, 📼 vhs, 🔍 mag,
🔎 mag_right, 🕯️ candle, 💡 bulb, 🔦 flashlight, 🏮 izakaya_lantern lantern, 🪔 diya_lamp,
📔 notebook_with_decorative_cover, 📕 closed_book, 📖 book open_book, 📗 green_book, 📘 blue_book,
📙 orange_book, 📚 books, 📓 notebook, 📒 ledger, 📃 page_with_curl, 📜 scroll, 📄 page_facing_up,
📰 newspaper, 🗞️ newspaper_roll, 📑 bookmark_tabs, 🔖 bookmark, 🏷️ label, 💰 moneybag, 🪙 coin,
💴 yen, 💵 dollar, 💶 euro, 💷 pound, 💸 money_with_wings, 💳 credit_card, 🧾 receipt, 💹 chart,
✉️ envelope, 📧 email e-mail, 📨 incoming_envelope, 📩 envelope_with_arrow, 📤 outbox_tray,
📥 inbox_tray, 📦 package, 📫 mailbox, 📪 mailbox_closed, 📬 mailbox_with_mail,
📭 mailbox_with_no_mail, 📮 postbox, 🗳️ ballot_box, ✏️ pencil2, ✒️ black_nib, 🖋️ fountain_pen,
🖊️ pen, 🖌️ paintbrush, 🖍️ crayon, 📝 memo pencil, 💼 briefcase, 📁 file_folder, 📂 open_file_folder,
🗂️ card_index_dividers, 📅 date, 📆 calendar, 🗒️ spiral_notepad, 🗓️ spiral_calendar, 📇 card_index,
📈 chart_with_upwards_trend, 📉 chart_with_downwards_trend, 📊 bar_chart, 📋 clipboard, 📌 pushpin,
📍 round_pushpin, 📎 paperclip, 🖇️ paperclips, 📏 straight_ruler, 📐 triangular_ruler, ✂️ scissors,
🗃️ card_file_box, 🗄️ file_cabinet, 🗑️ wastebasket, 🔒 lock, 🔓 unlock, 🔏 lock_with_ink_pen,
🔐 closed_lock_with_key, 🔑 key, 🗝️ old_key, 🔨 hammer, 🪓 axe, ⛏️ pick, ⚒️ hammer_and_pick,
🛠️ hammer_and_wrench, 🗡️ dagger, ⚔️ crossed_swords, 💣 bomb, 🪃 boomerang, 🏹 bow_and_arrow,
🛡️ shield, 🪚 carpentry_saw, 🔧 wrench, 🪛 screwdriver, 🔩 nut_and_bolt, ⚙️ gear, 🗜️ clamp,
⚖️ balance_scale, 🦯 probing_cane, 🔗 link, ⛓️ chains, 🪝 hook, 🧰 toolbox, 🧲 magnet, 🪜 ladder,
⚗️ alembic, 🧪 test_tube, 🧫 petri_dish, 🧬 dna, 🔬 microscope, 🔭 telescope, 📡 satellite, 💉 syringe,
🩸 drop_of_blood, 💊 pill, 🩹 adhesive_bandage, 🩼 crutch, 🩺 stethoscope, 🩻 x_ray, 🚪 door,
🛗 elevator, 🪞 mirror, 🪟 window, 🛏️ bed, 🛋️ couch_and_lamp, 🪑 chair, 🚽 toilet, 🪠 plunger,
🚿 shower, 🛁 bathtub, 🪤 mouse_trap, 🪒 razor, 🧴 lotion_bottle, 🧷 safety_pin, 🧹 broom, 🧺 basket,
🧻 roll_of_paper, 🪣 bucket, 🧼 soap, 🫧 bubbles, 🪥 toothbrush, 🧽 sponge, 🧯 fire_extinguisher,
🛒 shopping_cart, 🚬 smoking, ⚰️ coffin, 🪦 headstone, ⚱️ funeral_urn, 🧿 nazar_amulet, 🪬 hamsa,
🗿 moyai, 🪧 placard, 🪪 identification_card, 🏧 atm, 🚮 put_litter_in_its_place, 🚰 potable_water,
♿ wheelchair, 🚹 mens, 🚺 womens, 🚻 restroom, 🚼 baby_symbol, 🚾 wc, 🛂 passport_control, 🛃 customs,
🛄 baggage_claim, 🛅 left_luggage, ⚠️ warning, 🚸 children_crossing, ⛔ no_entry, 🚫 no_entry_sign,
🚳 no_bicycles, 🚭 no_smoking, 🚯 do_not_litter, 🚱 non-potable_water, 🚷 no_pedestrians,
📵 no_mobile_phones, 🔞 underage, ☢️ radioactive, ☣️ biohazard, ⬆️ arrow_up, ↗️ arrow_upper_right,
➡️ arrow_right, ↘️ arrow_lower_right, ⬇️ arrow_down, ↙️ arrow_lower_left, ⬅️ arrow_left,
↖️ arrow_upper_left, ↕️ arrow_up_down, ↔️ left_right_arrow, ↩️ leftwards_arrow_with_hook,
↪️ arrow_right_hook, ⤴️ arrow_heading_up, ⤵️ arrow_heading_down, 🔃 arrows_clockwise,
🔄 arrows_counterclockwise, 🔙 back, 🔚 end, 🔛 on, 🔜 soon, 🔝 top, 🛐 place_of_worship,
⚛️ atom_symbol, 🕉️ om, ✡️ star_of_david, ☸️ wheel_of_dharma, ☯️ yin_yang, ✝️ latin_cross,
☦️ orthodox_cross, ☪️ star_and_crescent, ☮️ peace_symbol, 🕎 menorah, 🔯 six_pointed_star, 🪯 khanda,
♈ aries, ♉ taurus, ♊ gemini, ♋ cancer, ♌ leo, ♍ virgo, ♎ libra, ♏ scorpius, ♐ sagittarius, ♑ capricorn,
♒ aquarius, ♓ pisces, ⛎ ophiuchus, 🔀 twisted_rightwards_arrows, 🔁 repeat, 🔂 repeat_one,
▶️ arrow_forward, ⏩ fast_forward, ⏭️ next_track_button, ⏯️ play_or_pause_button, ◀️ arrow_backward,
⏪ rewind, ⏮️ previous_track_button, 🔼 arrow_up_small, ⏫ arrow_double_up, 🔽 arrow_down_small,
⏬ arrow_double_down, ⏸️ pause_button, ⏹️ stop_button, ⏺️ record_button, ⏏️ eject_button, 🎦 cinema,
🔅 low_brightness, 🔆 high_brightness, 📶 signal_strength, 🛜 wireless, 📳 vibration_mode,
📴 mobile_phone_off, ♀️ female_sign, ♂️ male_sign, ⚧️ transgender_symbol, ✖️ heavy_multiplication_x,
➕ heavy_plus_sign, ➖ heavy_minus_sign, ➗ heavy_division_sign, 🟰 heavy_equals_sign, ♾️ infinity,
‼️ bangbang, ⁉️ interrobang, ❓ question, ❔ grey_question, ❕ grey_exclamation,
❗ exclamation heavy_exclamation_mark, 〰️ wavy_dash, 💱 currency_exchange, 💲 heavy_dollar_sign,
⚕️ medical_symbol, ♻️ recycle, ⚜️ fleur_de_lis, 🔱 trident, 📛 name_badge, 🔰 beginner, ⭕ o,
✅ white_check_mark, ☑️ ballot_box_with_check, ✔️ heavy_check_mark, ❌ x, ❎ negative_squared_cross_mark,
➰ curly_loop, ➿ loop, 〽️ part_alternation_mark, ✳️ eight_spoked_asterisk, ✴️ eight_pointed_black_star,
❇️ sparkle, ©️ copyright, ®️ registered, ™️ tm, #️⃣ hash, *️⃣ asterisk, 0️⃣ zero, 1️⃣ one, 2️⃣ two,
3️⃣ three, 4️⃣ four, 5️⃣ five, 6️⃣ six, 7️⃣ seven, 8️⃣ eight, 9️⃣ nine, 🔟 keycap_ten, 🔠 capital_abcd,
🔡 abcd, 🔢 1234, 🔣 symbols, 🔤 abc, 🅰️ a, 🆎 ab, 🅱️ b, 🆑 cl, 🆒 cool, 🆓 free,
ℹ️ information_source, 🆔 id, Ⓜ️ m, 🆕 new, 🆖 ng, 🅾️ o2, 🆗 ok, 🅿️ parking, 🆘 sos, 🆙 up, 🆚 vs,
🈁 koko, 🈂️ sa, 🈷️ u6708, 🈶 u6709, 🈯 u6307, 🉐 ideograph_advantage, 🈹 u5272, 🈚 u7121, 🈲 u7981,
🉑 accept, 🈸 u7533, 🈴 u5408, 🈳 u7a7a, ㊗️ congratulations, ㊙️ secret, 🈺 u55b6, 🈵 u6e80,
🔴 red_circle, 🟠 orange_circle, 🟡 yellow_circle, 🟢 green_circle, 🔵 large_blue_circle,
🟣 purple_circle, 🟤 brown_circle, ⚫ black_circle, ⚪ white_circle, 🟥 red_square, 🟧 orange_square,
🟨 yellow_square, 🟩 green_square, 🟦 blue_square, 🟪 purple_square, 🟫 brown_square,
⬛ black_large_square, ⬜ white_large_square, ◼️ black_medium_square, ◻️ white_medium_square,
◾ black_medium_small_square, ◽ white_medium_small_square, ▪️ black_small_square, ▫️ white_small_square,
🔶 large_orange_diamond, 🔷 large_blue_diamond, 🔸 small_orange_diamond, 🔹 small_blue_diamond,
🔺 small_red_triangle, 🔻 small_red_triangle_down, 💠 diamond_shape_with_a_dot_inside, 🔘 radio_button,
🔳 white_square_button, 🔲 black_square_button, 🏁 checkered_flag, 🚩 triangular_flag_on_post,
🎌 crossed_flags, 🏴 black_flag, 🏳️ white_flag, 🏳️‍🌈 rainbow_flag, 🏳️‍⚧️ transgender_flag,
🏴‍☠️ pirate_flag, 🇦🇨 ascension_island, 🇦🇩 andorra, 🇦🇪 united_arab_emirates, 🇦🇫 afghanistan,
🇦🇬 antigua_barbuda, 🇦🇮 anguilla, 🇦🇱 albania, 🇦🇲 armenia, 🇦🇴 angola, 🇦🇶 antarctica,
🇦🇷 argentina, 🇦🇸 american_samoa, 🇦🇹 austria, 🇦🇺 australia, 🇦🇼 aruba, 🇦🇽 aland_islands,
🇦🇿 azerbaijan, 🇧🇦 bosnia_herzegovina, 🇧🇧 barbados, 🇧🇩 bangladesh, 🇧🇪 belgium,
🇧🇫 burkina_faso, 🇧🇬 bulgaria, 🇧🇭 bahrain, 🇧🇮 burundi, 🇧🇯 benin, 🇧🇱 st_barthelemy,
🇧🇲 bermuda, 🇧🇳 brunei, 🇧🇴 bolivia, 🇧🇶 caribbean_netherlands, 🇧🇷 brazil, 🇧🇸 bahamas,
🇧🇹 bhutan, 🇧🇻 bouvet_island, 🇧🇼 botswana, 🇧🇾 belarus, 🇧🇿 belize, 🇨🇦 canada,
🇨🇨 cocos_islands, 🇨🇩 congo_kinshasa, 🇨🇫 central_african_republic, 🇨🇬 congo_brazzaville,
🇨🇭 switzerland, 🇨🇮 cote_divoire, 🇨🇰 cook_islands, 🇨🇱 chile, 🇨🇲 cameroon, 🇨🇳 cn,
🇨🇴 colombia, 🇨🇵 clipperton_island, 🇨🇷 costa_rica, 🇨🇺 cuba, 🇨🇻 cape_verde, 🇨🇼 curacao,
🇨🇽 christmas_island, 🇨🇾 cyprus, 🇨🇿 czech_republic, 🇩🇪 de, 🇩🇬 diego_garcia, 🇩🇯 djibouti,
🇩🇰 denmark, 🇩🇲 dominica, 🇩🇴 dominican_republic, 🇩🇿 algeria, 🇪🇦 ceuta_melilla, 🇪🇨 ecuador,
🇪🇪 estonia, 🇪🇬 egypt, 🇪🇭 western_sahara, 🇪🇷 eritrea, 🇪🇸 es, 🇪🇹 ethiopia,
🇪🇺 eu european_union, 🇫🇮 finland, 🇫🇯 fiji, 🇫🇰 falkland_islands, 🇫🇲 micronesia,
🇫🇴 faroe_islands, 🇫🇷 fr, 🇬🇦 gabon, 🇬🇧 gb uk, 🇬🇩 grenada, 🇬🇪 georgia, 🇬🇫 french_guiana,
🇬🇬 guernsey, 🇬🇭 ghana, 🇬🇮 gibraltar, 🇬🇱 greenland, 🇬🇲 gambia, 🇬🇳 guinea, 🇬🇵 guadeloupe,
🇬🇶 equatorial_guinea, 🇬🇷 greece, 🇬🇸 south_georgia_south_sandwich_islands, 🇬🇹 guatemala,
🇬🇺 guam, 🇬🇼 guinea_bissau, 🇬🇾 guyana, 🇭🇰 hong_kong, 🇭🇲 heard_mcdonald_islands, 🇭🇳 honduras,
🇭🇷 croatia, 🇭🇹 haiti, 🇭🇺 hungary, 🇮🇨 canary_islands, 🇮🇩 indonesia, 🇮🇪 ireland, 🇮🇱 israel,
🇮🇲 isle_of_man, 🇮🇳 india, 🇮🇴 british_indian_ocean_territory, 🇮🇶 iraq, 🇮🇷 iran, 🇮🇸 iceland,
🇮🇹 it, 🇯🇪 jersey, 🇯🇲 jamaica, 🇯🇴 jordan, 🇯🇵 jp, 🇰🇪 kenya, 🇰🇬 kyrgyzstan, 🇰🇭 cambodia,
🇰🇮 kiribati, 🇰🇲 comoros, 🇰🇳 st_kitts_nevis, 🇰🇵 north_korea, 🇰🇷 kr, 🇰🇼 kuwait,
🇰🇾 cayman_islands, 🇰🇿 kazakhstan, 🇱🇦 laos, 🇱🇧 lebanon, 🇱🇨 st_lucia, 🇱🇮 liechtenstein,
🇱🇰 sri_lanka, 🇱🇷 liberia, 🇱🇸 lesotho, 🇱🇹 lithuania, 🇱🇺 luxembourg, 🇱🇻 latvia, 🇱🇾 libya,
🇲🇦 morocco, 🇲🇨 monaco, 🇲🇩 moldova, 🇲🇪 montenegro, 🇲🇫 st_martin, 🇲🇬 madagascar,
🇲🇭 marshall_islands, 🇲🇰 macedonia, 🇲🇱 mali, 🇲🇲 myanmar, 🇲🇳 mongolia, 🇲🇴 macau,
🇲🇵 northern_mariana_islands, 🇲🇶 martinique, 🇲🇷 mauritania, 🇲🇸 montserrat, 🇲🇹 malta,
🇲🇺 mauritius, 🇲🇻 maldives, 🇲🇼 malawi, 🇲🇽 mexico, 🇲🇾 malaysia, 🇲🇿 mozambique, 🇳🇦 namibia,
🇳🇨 new_caledonia, 🇳🇪 niger, 🇳🇫 norfolk_island, 🇳🇬 nigeria, 🇳🇮 nicaragua, 🇳🇱 netherlands,
🇳🇴 norway, 🇳🇵 nepal, 🇳🇷 nauru, 🇳🇺 niue, 🇳🇿 new_zealand, 🇴🇲 oman, 🇵🇦 panama, 🇵🇪 peru,
🇵🇫 french_polynesia, 🇵🇬 papua_new_guinea, 🇵🇭 philippines, 🇵🇰 pakistan, 🇵🇱 poland,
🇵🇲 st_pierre_miquelon, 🇵🇳 pitcairn_islands, 🇵🇷 puerto_rico, 🇵🇸 palestinian_territories,
🇵🇹 portugal, 🇵🇼 palau, 🇵🇾 paraguay, 🇶🇦 qatar, 🇷🇪 reunion, 🇷🇴 romania, 🇷🇸 serbia, 🇷🇺 ru,
🇷🇼 rwanda, 🇸🇦 saudi_arabia, 🇸🇧 solomon_islands, 🇸🇨 seychelles, 🇸🇩 sudan, 🇸🇪 sweden,
🇸🇬 singapore, 🇸🇭 st_helena, 🇸🇮 slovenia, 🇸🇯 svalbard_jan_mayen, 🇸🇰 slovakia,
🇸🇱 sierra_leone, 🇸🇲 san_marino, 🇸🇳 senegal, 🇸🇴 somalia, 🇸🇷 suriname, 🇸🇸 south_sudan,
🇸🇹 sao_tome_principe, 🇸🇻 el_salvador, 🇸🇽 sint_maarten, 🇸🇾 syria, 🇸🇿 swaziland,
🇹🇦 tristan_da_cunha, 🇹🇨 turks_caicos_islands, 🇹🇩 chad, 🇹🇫 french_southern_territories,
🇹🇬 togo, 🇹🇭 thailand, 🇹🇯 tajikistan, 🇹🇰 tokelau, 🇹🇱 timor_leste, 🇹🇲 turkmenistan,
🇹🇳 tunisia, 🇹🇴 tonga, 🇹🇷 tr, 🇹🇹 trinidad_tobago, 🇹🇻 tuvalu, 🇹🇼 taiwan, 🇹🇿 tanzania,
🇺🇦 ukraine, 🇺🇬 uganda, 🇺🇲 us_outlying_islands, 🇺🇳 united_nations, 🇺🇸 us, 🇺🇾 uruguay,
🇺🇿 uzbekistan, 🇻🇦 vatican_city, 🇻🇨 st_vincent_grenadines, 🇻🇪 venezuela,
🇻🇬 british_virgin_islands, 🇻🇮 us_virgin_islands, 🇻🇳 vietnam, 🇻🇺 vanuatu, 🇼🇫 wallis_futuna,
🇼🇸 samoa, 🇽🇰 kosovo, 🇾🇪 yemen, 🇾🇹 mayotte, 🇿🇦 south_africa, 🇿🇲 zambia, 🇿🇼 zimbabwe,
🏴󠁧󠁢󠁥󠁮󠁧󠁿 england, 🏴󠁧󠁢󠁳󠁣󠁴󠁿 scotland, 🏴󠁧󠁢󠁷󠁬󠁳󠁿 wales
`;

;// CONCATENATED MODULE: ./lib/cards/markdown/emoji.js

function withEmoji(text) {
    const [before = '', ...rest] = text.split(':');
    let result = before;
    for (let index = 0; index < rest.length; index++) {
        const part = rest[index] ?? '';
        const after = rest[index + 1];
        const emoji = after === undefined ? undefined : emojiByName().get(part);
        if (emoji === undefined) {
            result += `:${part}`;
        }
        else {
            result += emoji + (after ?? '');
            index++;
        }
    }
    return result;
}
let shared;
function emojiByName() {
    shared ??= new Map(EMOJI_NAMES.trim()
        .split(/, |,\n/)
        .flatMap(entry => {
        const [emoji = '', ...names] = entry.split(' ');
        return names.map(name => [name, emoji]);
    }));
    return shared;
}

;// CONCATENATED MODULE: ./lib/cards/markdown/html-blocks.js
const BLOCKS = new Set(('article aside blockquote caption center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul').split(' '));
function isBlock(node) {
    return typeof node !== 'string' && BLOCKS.has(node.tag);
}
function holdsBlock(node) {
    if (typeof node === 'string')
        return false;
    return BLOCKS.has(node.tag) || node.children.some(holdsBlock);
}
function pushedDown(element) {
    const result = [];
    let inline = [];
    const flush = () => {
        if (inline.length > 0)
            result.push({ ...element, children: inline });
        inline = [];
    };
    for (const child of element.children) {
        if (isBlock(child)) {
            flush();
            result.push({ ...child, children: pushedDown({ ...element, children: child.children }) });
        }
        else if (holdsBlock(child)) {
            flush();
            result.push(...pushedDown({ ...element, children: pushedDown(child) }));
        }
        else {
            inline.push(child);
        }
    }
    flush();
    return result;
}

// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Parser.js + 1 modules
var Parser = __webpack_require__(2664);
;// CONCATENATED MODULE: ./lib/cards/markdown/html-tree.js

const MAX_DEPTH = 100;
function parseHtml(html) {
    const root = { tag: '', attributes: {}, children: [] };
    const open = [root];
    let tooDeep = 0;
    const parser = new Parser/* Parser */.i({
        onopentag(tag, attributes) {
            if (open.length > MAX_DEPTH) {
                tooDeep++;
                return;
            }
            const element = { tag, attributes, children: [] };
            open.at(-1)?.children.push(element);
            open.push(element);
        },
        onclosetag() {
            if (tooDeep > 0)
                tooDeep--;
            else
                open.pop();
        },
        ontext(text) {
            const siblings = open.at(-1)?.children ?? root.children;
            const last = siblings.at(-1);
            if (typeof last === 'string')
                siblings[siblings.length - 1] = last + text;
            else
                siblings.push(text);
        }
    });
    parser.end(html);
    return root.children;
}
function textContent(node) {
    if (typeof node === 'string')
        return node;
    if ('tag' in node && node.tag === 'br')
        return '\n';
    const children = 'tag' in node ? node.children : node;
    return children.map(child => textContent(child)).join('');
}
function findElement(nodes, isWanted) {
    for (const node of nodes) {
        if (typeof node === 'string')
            continue;
        const found = isWanted(node) ? node : findElement(node.children, isWanted);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/cards/markdown/pack.js


const MAX_LENGTH = 3000;
const MAX_HEADINGS = 3;
function packBlocks(blocks) {
    const packed = [];
    let waiting = [];
    let length = 0;
    const flush = () => {
        if (waiting.length > 0)
            packed.push([joined(waiting)]);
        waiting = [];
        length = 0;
    };
    for (const block of blocks) {
        if (block.kind === 'element' || length > MAX_LENGTH) {
            const headings = takeHeadings(waiting);
            flush();
            waiting = headings;
        }
        if (block.kind === 'markdown') {
            waiting.push(block);
            length += block.lines.reduce((sum, line) => sum + line.length, 0);
        }
        else {
            const headings = waiting.length === 0 ? [] : [joined(waiting)];
            packed.push([...headings, block.element]);
            waiting = [];
        }
    }
    flush();
    return packed;
}
function packElements(blocks) {
    return packBlocks(blocks).flat();
}
function takeHeadings(blocks) {
    let start = blocks.length;
    while (blocks[start - 1]?.isHeading === true && blocks.length - start < MAX_HEADINGS)
        start--;
    return blocks.splice(start);
}
function joined(blocks) {
    return (0,cards_elements/* markdown */.wD)((0,card_markdown/* joinMarkdown */.UF)(blocks.map(contentOf), '\n\n'));
}
function contentOf({ lines }) {
    return (0,card_markdown/* joinMarkdown */.UF)(lines, '\n');
}

// EXTERNAL MODULE: ./node_modules/markdown-it/dist/markdown-it.mjs + 7 modules
var markdown_it = __webpack_require__(9702);
// EXTERNAL MODULE: ./node_modules/markdown-it-footnote/index.mjs
var markdown_it_footnote = __webpack_require__(9938);
;// CONCATENATED MODULE: ./lib/cards/markdown/bare-links.js
const HOST = String.raw `(?:[\w-]+(?:\.[\w-]+)*|\[[\da-f:.]+\])(?::\d{1,5})?`;
const PATH = String.raw `(?:[/?#][^\s<\u2018-\u201f\u3000-\u303f\uff00-\uffef]*)?`;
const AFTER_SCHEME = new RegExp(`//${HOST}${PATH}`, 'iy');
const AFTER_WWW = new RegExp(HOST + PATH, 'iy');
function bareLinks(parser) {
    parser.validateLink = () => true;
    parser.normalizeLink = url => url;
    parser.normalizeLinkText = text => text;
    const { linkify } = parser;
    linkify.set({ fuzzyEmail: false });
    for (const scheme of ['ftp:', '//', 'mailto:'])
        linkify.add(scheme, null);
    for (const scheme of ['http:', 'https:']) {
        linkify.add(scheme, { validate: (text, start) => lengthOf(AFTER_SCHEME, text, start) });
    }
    linkify.add('www.', {
        validate: (text, start) => lengthOf(AFTER_WWW, text, start),
        normalize(match) {
            match.url = `http://${match.url}`;
        }
    });
}
function lengthOf(address, text, start) {
    address.lastIndex = start;
    const found = address.exec(text)?.[0] ?? '';
    return withoutTail(found).length;
}
function withoutTail(address) {
    let unopened = count(address, ')') - count(address, '(');
    let end = address.length;
    for (; end > 0; end--) {
        const last = address.charAt(end - 1);
        if (last === ')' && unopened > 0)
            unopened--;
        else if (!`?!.,:;*_~'"`.includes(last))
            break;
    }
    return address.slice(0, end);
}
function count(text, character) {
    return text.split(character).length - 1;
}

;// CONCATENATED MODULE: ./lib/cards/markdown/raw-html.js
const HTML_TAGS = new Set(('a abbr article aside b bdo blockquote br caption center cite code col colgroup dd del details dfn div dl dt ' +
    'em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p picture pre q ' +
    'rp rt ruby s samp section small source span strike strong sub summary sup table tbody td tfoot th thead ' +
    'time tr tt u ul var video wbr').split(' '));
const ATTRIBUTE = String.raw `\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>\x60]+|'[^']*'|"[^"]*"))?`;
const TAG = String.raw `<\/?([a-z][a-z0-9]*)(?:${ATTRIBUTE})*\s*\/?>`;
const COMMENT = String.raw `<!--[\s\S]*?(?:-->|$)`;
const MARKUP = new RegExp(`${COMMENT}|${TAG}|<`, 'gi');
function rawHtml(html) {
    return html.replace(MARKUP, (markup, name) => {
        if (markup.startsWith('<!--'))
            return '';
        const isHtml = name !== undefined && HTML_TAGS.has(name.toLowerCase());
        return isHtml ? markup : `&lt;${markup.slice(1)}`;
    });
}

;// CONCATENATED MODULE: ./lib/cards/markdown/single-tildes.js
const TILDE = 0x7e;
const SINGLE = -TILDE;
function singleTildes(parser) {
    parser.inline.ruler.after('strikethrough', 'single_tilde', readTilde);
    parser.inline.ruler2.after('strikethrough', 'single_tilde', pairTildes);
}
function readTilde(state, silent) {
    if (silent || state.src.charCodeAt(state.pos) !== TILDE)
        return false;
    const run = state.scanDelims(state.pos, true);
    if (run.length !== 1)
        return false;
    state.push('text', '', 0).content = '~';
    const token = state.tokens.length - 1;
    state.delimiters.push({
        marker: SINGLE,
        length: 0,
        token,
        end: -1,
        open: run.can_open,
        close: run.can_close
    });
    state.pos++;
    return true;
}
function pairTildes(state) {
    const nested = state.tokens_meta.map(meta => meta?.delimiters ?? []);
    for (const delimiters of [state.delimiters, ...nested]) {
        for (const delimiter of delimiters) {
            const end = delimiters[delimiter.end];
            if (delimiter.marker !== SINGLE || end === undefined)
                continue;
            strike(state, delimiter, 1);
            strike(state, end, -1);
        }
    }
    return true;
}
function strike(state, delimiter, nesting) {
    const token = state.tokens[delimiter.token];
    if (token === undefined)
        return;
    token.type = nesting === 1 ? 's_open' : 's_close';
    token.tag = 's';
    token.nesting = nesting;
    token.content = '';
}

;// CONCATENATED MODULE: ./lib/cards/markdown/parse-markdown.js






const MAX_NESTING = 100;
function parseMarkdown(source, newlines) {
    parse_markdown_shared ??= createParser();
    const environment = {};
    const tokens = parse_markdown_shared.parse(source, environment);
    if (tokens.some(token => token.level >= MAX_NESTING - 1))
        return [asWritten(source)];
    const options = { ...parse_markdown_shared.options, breaks: newlines === 'comment' };
    return parseHtml(parse_markdown_shared.renderer.render(tokens, options, environment));
}
let parse_markdown_shared;
function createParser() {
    const parser = new markdown_it/* default */.A({ html: true, linkify: true, maxNesting: MAX_NESTING });
    parser.use(markdown_it_footnote/* default */.A).use(singleTildes).use(bareLinks);
    parser.inline.ruler.disable('footnote_inline');
    readTablesLate(parser);
    Object.assign(parser.renderer.rules, {
        html_block: (tokens, index) => rawHtml(tokens[index]?.content ?? ''),
        html_inline: (tokens, index) => rawHtml(tokens[index]?.content ?? ''),
        footnote_ref: (tokens, index) => `[${footnoteNumber(tokens[index])}]`,
        footnote_block_open: () => '<hr><ol>',
        footnote_block_close: () => '</ol>',
        footnote_open: () => '<li>',
        footnote_anchor: () => ''
    });
    return parser;
}
function readTablesLate({ block: { ruler } }) {
    const [table] = ruler.getRules('');
    if (table === undefined)
        return;
    ruler.disable('table');
    ruler.before('lheading', 'late_table', (state, start, end, silent) => {
        const isUnderline = start + 1 < end && /^-+\s*$/.test(lineAt(state, start + 1));
        return !isUnderline && table(state, start, end, silent);
    }, { alt: ['paragraph', 'reference'] });
}
function lineAt(state, line) {
    return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}
function footnoteNumber(token) {
    const meta = token?.meta;
    const isNumbered = typeof meta === 'object' && meta !== null && 'id' in meta;
    return isNumbered ? Number(meta.id) + 1 : 0;
}
function asWritten(source) {
    return { tag: 'pre', attributes: {}, children: [source] };
}

;// CONCATENATED MODULE: ./lib/cards/markdown/prepare-source.js
const MAX_SOURCE_LENGTH = 65_536;
const FRONT_MATTER = /^---[ \t]*\n(?=(?:#.*\n)*[A-Za-z_][\w .-]*:(?:[ \t]|\n))[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
function prepareSource(source) {
    const whole = source
        .replace(/^\ufeff/, '')
        .replaceAll(/\r\n?/g, '\n')
        .replace(FRONT_MATTER, '');
    const text = beginning(whole);
    return { text: mathAsCode(text), isWhole: text.length >= whole.length };
}
function beginning(whole) {
    if (whole.length <= MAX_SOURCE_LENGTH)
        return whole;
    const lineEnd = whole.lastIndexOf('\n', MAX_SOURCE_LENGTH);
    const end = lineEnd > MAX_SOURCE_LENGTH / 2 ? lineEnd : MAX_SOURCE_LENGTH;
    const head = whole.slice(0, end).toWellFormed();
    const definitions = whole.slice(end).match(LINK_DEFINITION) ?? [];
    return `${head}\n\n${definitions.join('\n').slice(0, MAX_SOURCE_LENGTH / 4)}`;
}
const LINK_DEFINITION = /^ {0,3}\[[^\]^\n][^\]\n]{0,100}\]:[ \t]*\S{1,500}$/gm;
const CODE_FENCE = /^\s*(?:[-*+>]\s+)*(`{3,}|~{3,})/;
const ONE_LINE_FORMULA = /^(\s*)\$\$(?!\$)([^$]+)\$\$\s*$/;
const FORMULA_FENCE = /^\s*\$\$\s*$/;
const MATH_FENCE = '~~~~~~';
function mathAsCode(text) {
    if (!text.includes('$$'))
        return text;
    const lines = text.split('\n');
    let codeFence = '';
    let formulaStart = -1;
    lines.forEach((line, index) => {
        const fence = CODE_FENCE.exec(line)?.[1] ?? '';
        if (codeFence !== '') {
            if (fence.startsWith(codeFence) && line.trim() === fence)
                codeFence = '';
        }
        else if (FORMULA_FENCE.test(line)) {
            if (formulaStart >= 0) {
                lines[formulaStart] = (lines[formulaStart] ?? '').replace('$$', `${MATH_FENCE}math`);
                lines[index] = line.replace('$$', MATH_FENCE);
            }
            formulaStart = formulaStart < 0 ? index : -1;
        }
        else if (formulaStart < 0) {
            codeFence = fence;
            lines[index] = line.replace(ONE_LINE_FORMULA, fenced);
        }
    });
    return lines.join('\n');
}
function fenced(_, indent, formula) {
    return [`${MATH_FENCE}math`, formula.trim(), MATH_FENCE].map(line => indent + line).join('\n');
}

;// CONCATENATED MODULE: ./lib/cards/markdown/block.js
function paragraph(content) {
    return { kind: 'markdown', lines: [content] };
}
function elementBlock(element) {
    return { kind: 'element', element };
}

// EXTERNAL MODULE: ./lib/text/card-code.js + 1 modules
var card_code = __webpack_require__(7606);
;// CONCATENATED MODULE: ./lib/cards/markdown/code.js


const PART = /[\s\S]{1,8000}(?:\n|$)|[\s\S]{1,8000}(?![\udc00-\udfff])/g;
function renderCode(pre) {
    const code = textContent(pre).replace(/^\n|\n$/g, '');
    const language = languageOf(pre);
    return Array.from(code.matchAll(PART), ([part]) => ({
        kind: 'markdown',
        lines: [(0,card_code/* codeBlock */.D)(part, language)],
        isRigid: true
    }));
}
function languageOf(pre) {
    const code = findElement(pre.children, element => element.tag === 'code');
    const name = /(?:^|\s)language-(\S+)/.exec(code?.attributes['class'] ?? '')?.[1];
    return name ?? pre.attributes['lang'] ?? '';
}

;// CONCATENATED MODULE: ./lib/cards/markdown/links.js

function resolveAddress(address, view, { repository, pageUrl }) {
    const target = address.trim();
    if (/^[a-z][a-z\d+.-]*:/i.test(target))
        return (0,card_markdown/* safeUrl */.Pl)(target);
    if (target.startsWith('//'))
        return (0,card_markdown/* safeUrl */.Pl)(`https:${target}`);
    if (target.startsWith('#'))
        return pageUrl === undefined ? undefined : (0,card_markdown/* safeUrl */.Pl)(pageUrl + target);
    if (target === '' || repository === undefined)
        return undefined;
    const { directory = '' } = repository;
    const ref = repository.ref === '' ? 'HEAD' : repository.ref;
    const folder = /^[\\/]/.test(target) ? '' : pathOf(directory);
    const base = `${repositoryUrl(repository)}/${view}/${pathOf(ref)}${folder}`;
    const resolved = URL.parse(target.replace(/^[\\/]+/, './'), base);
    return resolved === null ? undefined : (0,card_markdown/* safeUrl */.Pl)(resolved.href);
}
function repositoryUrl({ serverUrl, name }) {
    return `${serverUrl.replace(/\/+$/, '')}/${name}`;
}
function pathOf(path) {
    return path
        .split('/')
        .filter(segment => segment !== '')
        .map(segment => `${encodeURIComponent(segment)}/`)
        .join('');
}

;// CONCATENATED MODULE: ./lib/cards/markdown/images.js


const BADGE = /\bbadges?\b|shields\.io/i;
function imageRun({ attributes }, style, context) {
    const { src = '', alt = '' } = attributes;
    const text = (0,card_markdown/* escapeCardLine */.eD)(alt === '' ? fileName(src) : alt);
    if (context.isLink === true)
        return { kind: 'text', content: text, style };
    const image = (0,card_markdown/* markdownImage */.ho)(text, context.images?.get(src) ?? '');
    if (image !== undefined)
        return { kind: 'text', content: image, style };
    const url = resolveAddress(src, 'raw', context);
    const label = BADGE.test(src) ? text : (0,card_markdown.md) `🖼 ${text}`;
    return { kind: 'text', content: url === undefined ? label : (0,card_markdown/* markdownLink */.iQ)(label, url), style };
}
function fileName(address) {
    return /([^/?#]{1,80})\/?(?:[?#].*)?$/.exec(address)?.[1] ?? 'image';
}

;// CONCATENATED MODULE: ./lib/cards/markdown/runs.js

const PLAIN = { bold: false, italic: false, strike: false };
const runs_MAX_LENGTH = 2000;
const MAX_BREAKS = 2;
function writeRuns(runs, lineBreak = (0,card_markdown.md) `<br>`) {
    const pieces = [];
    let parts = [];
    let length = 0;
    let previous;
    for (const segment of segmentsOf(runs)) {
        if (length > runs_MAX_LENGTH) {
            pieces.push((0,card_markdown/* joinMarkdown */.UF)(parts));
            parts = [];
            length = 0;
            previous = undefined;
        }
        if (previous !== undefined)
            parts.push(between(previous, segment, lineBreak));
        const mark = markOf(segment.style);
        parts.push(mark.open, segment.content, mark.close);
        length += segment.content.length;
        previous = segment;
    }
    return parts.length === 0 ? pieces : [...pieces, (0,card_markdown/* joinMarkdown */.UF)(parts)];
}
function segmentsOf(runs) {
    const segments = [];
    let breaks = 0;
    let isSpaced = false;
    for (const run of runs) {
        if (run.kind === 'space') {
            isSpaced = true;
            continue;
        }
        if (run.kind === 'break') {
            breaks = Math.min(breaks + 1, MAX_BREAKS);
            isSpaced = false;
            continue;
        }
        const last = segments.at(-1);
        if (last !== undefined && breaks === 0 && isSame(last.style, run.style) && isShort(last)) {
            const content = isSpaced
                ? (0,card_markdown.md) `${last.content} ${run.content}`
                : (0,card_markdown.md) `${last.content}${run.content}`;
            segments[segments.length - 1] = { ...last, content };
        }
        else {
            segments.push({ content: run.content, style: run.style, breaks, isSpaced });
        }
        breaks = 0;
        isSpaced = false;
    }
    return segments;
}
function between(previous, next, lineBreak) {
    if (next.breaks > 0)
        return (0,card_markdown/* joinMarkdown */.UF)(Array.from({ length: next.breaks }, () => lineBreak));
    return next.isSpaced || needsSpace(previous, next) ? (0,card_markdown.md) ` ` : (0,card_markdown.md) ``;
}
function needsSpace(previous, next) {
    const isPreviousMarked = isMarked(previous.style);
    const isNextMarked = isMarked(next.style);
    if (isPreviousMarked && isNextMarked)
        return true;
    if (isNextMarked)
        return isGlued(LAST.exec(previous.content), FIRST.exec(next.content), next.style);
    if (isPreviousMarked) {
        return isGlued(FIRST.exec(next.content), LAST.exec(previous.content), previous.style);
    }
    return false;
}
const FIRST = /^./su;
const LAST = /.$/su;
const PUNCTUATION = /[\p{P}\p{S}\s]/u;
function isGlued(outer, inner, style) {
    if (PUNCTUATION.test(outer?.[0] ?? ' '))
        return false;
    return style.bold || (style.strike && style.italic) || PUNCTUATION.test(inner?.[0] ?? ' ');
}
function markOf(style) {
    const emphasis = (0,card_markdown/* joinMarkdown */.UF)([style.bold ? (0,card_markdown.md) `**` : (0,card_markdown.md) ``, style.italic ? (0,card_markdown.md) `*` : (0,card_markdown.md) ``]);
    return style.strike
        ? { open: (0,card_markdown.md) `~~${emphasis}`, close: (0,card_markdown.md) `${emphasis}~~` }
        : { open: emphasis, close: emphasis };
}
function isMarked(style) {
    return style.bold || style.italic || style.strike;
}
function isSame(a, b) {
    return a.bold === b.bold && a.italic === b.italic && a.strike === b.strike;
}
function isShort(segment) {
    return segment.content.length <= runs_MAX_LENGTH;
}

;// CONCATENATED MODULE: ./lib/cards/markdown/references.js



const NAME = String.raw `[\w.-]{1,39}\/[\w.-]{1,100}`;
const LOGIN = String.raw `[a-z\d](?:-?[a-z\d]){0,38}`;
const REFERENCE = new RegExp([
    String.raw `(?<![\w/@.#&-])@(?<login>${LOGIN})(?<kind>\/[\w-]{1,100}|\[bot\])?(?![\w/-])`,
    String.raw `(?<![\w/.#&-])(?<issueIn>${NAME})?#(?<issue>\d{1,10})(?![\w-])`,
    String.raw `(?<![\w-])GH-(?<gh>\d{1,10})(?![\w-])`,
    String.raw `(?<![\w/.#&-])(?:(?<shaIn>${NAME})@)?(?<sha>[\da-f]{7,40})(?![\w/-])`
].join('|'), 'gi');
function splitReferences(text, repository) {
    if (repository === undefined)
        return [text];
    const pieces = [];
    let end = 0;
    for (const match of text.matchAll(REFERENCE)) {
        const reference = referenceOf(match.groups ?? {}, repository);
        if (reference === undefined)
            continue;
        pieces.push(text.slice(end, match.index), reference);
        end = match.index + match[0].length;
    }
    return [...pieces, text.slice(end)].filter(piece => piece !== '');
}
function referenceOf({ login, kind = '', issueIn, issue, gh, shaIn, sha }, repository) {
    const server = repository.serverUrl.replace(/\/+$/, '');
    const url = (name = repository.name) => repositoryUrl({ ...repository, name });
    if (login !== undefined) {
        const label = (0,card_markdown.md) `@${(0,card_markdown/* escapeCardLine */.eD)(login + kind)}`;
        return { label, url: `${server}/${profilePath(login, kind)}` };
    }
    if (issue !== undefined) {
        return { label: numberLabel(issueIn, issue), url: `${url(issueIn)}/issues/${issue}` };
    }
    if (gh !== undefined)
        return { label: (0,card_markdown.md) `GH-${Number(gh)}`, url: `${url()}/issues/${gh}` };
    if (sha === undefined || !looksLikeCommit(sha))
        return undefined;
    return { label: commitLabel(shaIn, sha), url: `${url(shaIn)}/commit/${sha}` };
}
function numberLabel(repository, number) {
    return (0,card_markdown.md) `${(0,card_markdown/* escapeCardLine */.eD)(repository ?? '')}#${Number(number)}`;
}
function commitLabel(repository, sha) {
    return (0,card_code/* inlineCode */.t)(`${repository === undefined ? '' : `${repository}@`}${sha.slice(0, 7)}`);
}
function profilePath(login, kind) {
    if (kind === '')
        return login;
    return kind === '[bot]' ? `apps/${login}` : `orgs/${login}/teams${kind}`;
}
function looksLikeCommit(sha) {
    return sha.length === 40 || (/\d/.test(sha) && /[a-f]/.test(sha) && sha === sha.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/cards/markdown/short-label.js


const PAGE = /^(?<name>[\w.-]+\/[\w.-]+)\/(?:(?:issues|pull|discussions)\/(?<number>\d{1,10})(?<comment>#[\w-]+)?|commit\/(?<sha>[\da-f]{7,40})|compare\/(?<range>[\w.-]+))$/;
function shortLabel(url, repository) {
    if (repository === undefined)
        return undefined;
    const server = `${repository.serverUrl.replace(/\/+$/, '')}/`;
    if (!url.startsWith(server))
        return undefined;
    const { name, number, comment, sha, range } = PAGE.exec(url.slice(server.length))?.groups ?? {};
    const isOwn = name?.toLowerCase() === repository.name.toLowerCase();
    const elsewhere = isOwn ? undefined : name;
    if (number !== undefined) {
        const label = numberLabel(elsewhere, number);
        return comment === undefined ? label : (0,card_markdown.md) `${label} (comment)`;
    }
    if (sha !== undefined)
        return commitLabel(elsewhere, sha);
    if (range === undefined)
        return undefined;
    return (0,card_markdown/* escapeCardLine */.eD)(elsewhere === undefined ? range : `${elsewhere}@${range}`);
}

;// CONCATENATED MODULE: ./lib/cards/markdown/text-runs.js



const PIECE = /\S(?:[\s\S]{0,998}\S)?(?=\s|$)|\S{1,1000}(?![\udc00-\udfff])/g;
const WHITE_SPACE = /[ \t\n\f\r]+/g;
function textRuns(text, style, repository) {
    const collapsed = withEmoji(text).replace(WHITE_SPACE, ' ');
    return splitReferences(collapsed, repository).flatMap(piece => typeof piece === 'string' ? wordRuns(piece, style) : [referenceRun(piece, style)]);
}
function wordRuns(text, style) {
    const runs = [];
    let end = 0;
    for (const { 0: words, index } of text.matchAll(PIECE)) {
        if (index > end)
            runs.push({ kind: 'space' });
        const content = (0,card_markdown/* escapeCardLine */.eD)(words);
        if (content !== '')
            runs.push({ kind: 'text', content, style });
        end = index + words.length;
    }
    return end < text.length ? [...runs, { kind: 'space' }] : runs;
}
function referenceRun({ label, url }, style) {
    return { kind: 'text', content: (0,card_markdown/* markdownLink */.iQ)(label, url), style };
}

;// CONCATENATED MODULE: ./lib/cards/markdown/inline.js









function renderInline(nodes, context) {
    return writeRuns(runsOf(nodes, PLAIN, context));
}
function renderLine(nodes, context) {
    return (0,card_markdown/* joinMarkdown */.UF)(writeRuns(runsOf(nodes, PLAIN, context), (0,card_markdown.md) ` `), ' ');
}
function renderCell(nodes, context) {
    return (0,card_markdown/* joinMarkdown */.UF)(writeRuns(runsOf(nodes, PLAIN, { ...context, isCell: true })), ' ');
}
function runsOf(nodes, style, context) {
    return nodes.flatMap(node => {
        if (typeof node !== 'string')
            return elementRuns(node, style, context);
        return textRuns(node, style, context.isLink === true ? undefined : context.repository);
    });
}
function elementRuns(element, style, context) {
    const inside = (inner = style) => runsOf(element.children, inner, context);
    switch (element.tag) {
        case 'strong':
        case 'b':
            return inside({ ...style, bold: true });
        case 'em':
        case 'i':
        case 'cite':
        case 'dfn':
        case 'var':
            return inside({ ...style, italic: true });
        case 's':
        case 'del':
        case 'strike':
            return inside({ ...style, strike: true });
        case 'code':
        case 'kbd':
        case 'samp':
        case 'tt':
        case 'pre':
            return codeRuns(textContent(element), style, context);
        case 'a':
            return linkRuns(element, style, context);
        case 'img':
            return [imageRun(element, style, context)];
        case 'video':
            return videoRuns(element, style, context);
        case 'br':
        case 'hr':
            return [{ kind: 'break' }];
        case 'sup':
        case 'sub':
            return scriptRuns(element, style, context);
        case 'q':
            return [...textRuns('“', style, undefined), ...inside(), ...textRuns('”', style, undefined)];
        case 'td':
        case 'th':
            return [...inside(), { kind: 'space' }];
        case 'li':
            return [{ kind: 'break' }, ...textRuns('• ', style, undefined), ...inside()];
        default:
            return isBlock(element) ? [{ kind: 'break' }, ...inside(), { kind: 'break' }] : inside();
    }
}
function codeRuns(code, style, { isCell }) {
    const content = isCell === true && code.includes('|') ? (0,card_markdown/* escapeCardLine */.eD)(code) : (0,card_code/* inlineCode */.t)(code);
    return content === '' ? [] : [{ kind: 'text', content, style }];
}
function linkRuns(element, style, context) {
    const { href } = element.attributes;
    if (href === undefined || context.isLink === true)
        return runsOf(element.children, style, context);
    const url = resolveAddress(href, 'blob', context);
    const text = textContent(element);
    if (url === undefined) {
        const isTold = href.startsWith('#') || text.includes(href.replace(/^mailto:/i, ''));
        const target = isTold ? [] : textRuns(` (${href})`, style, undefined);
        return [...runsOf(element.children, style, context), ...target];
    }
    const isBare = text === href || `http://${text}` === href;
    const short = isBare ? shortLabel(href, context.repository) : undefined;
    const pictures = picturesIn(element, style, context);
    const label = short ?? renderLabel(element.children, context);
    return [...pictures, { kind: 'text', content: (0,card_markdown/* markdownLink */.iQ)(label, url), style }];
}
function renderLabel(children, context) {
    return (0,card_markdown/* joinMarkdown */.UF)(writeRuns(runsOf(children, PLAIN, { ...context, isLink: true }), (0,card_markdown.md) ` `), ' ');
}
function picturesIn(element, style, context) {
    return element.children.flatMap(child => {
        if (typeof child === 'string')
            return [];
        const src = child.attributes['src'];
        const isUploaded = child.tag === 'img' && src !== undefined && context.images?.has(src) === true;
        return isUploaded
            ? [imageRun(child, style, context), { kind: 'space' }]
            : picturesIn(child, style, context);
    });
}
function videoRuns(element, style, context) {
    const url = resolveAddress(element.attributes['src'] ?? '', 'raw', context);
    if (url === undefined)
        return runsOf(element.children, style, context);
    return [{ kind: 'text', content: (0,card_markdown/* markdownLink */.iQ)((0,card_markdown/* escapeCardLine */.eD)('🎬 video'), url), style }];
}
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';
function scriptRuns(element, style, context) {
    const text = textContent(element);
    if (!/^\d{1,9}$/.test(text))
        return runsOf(element.children, style, context);
    const digits = element.tag === 'sup' ? SUPERSCRIPTS : SUBSCRIPTS;
    return textRuns(text.replace(/\d/g, digit => digits.charAt(Number(digit))), style, undefined);
}

;// CONCATENATED MODULE: ./lib/cards/markdown/details.js





const details_MAX_DEPTH = 2;
function renderDetails(details, context) {
    const summary = details.children.find(child => typeof child !== 'string' && child.tag === 'summary');
    const content = details.children.filter(child => child !== summary);
    const text = summary === undefined ? (0,card_markdown.md) `` : renderLine([summary], context);
    const title = text === '' ? { en_us: (0,card_markdown.md) `Details`, zh_cn: (0,card_markdown.md) `详情` } : text;
    const isPanel = context.depth <= details_MAX_DEPTH && context.allowance.take('panel');
    if (!isPanel)
        return [...heading(text), ...context.renderBlocks(content, context)];
    const blocks = context.renderBlocks(content, { ...context, depth: context.depth + 1 });
    if (blocks.length === 0)
        return heading(text);
    const isExpanded = details.attributes['open'] !== undefined;
    return [elementBlock((0,cards_elements/* foldingPanel */.Mb)(title, packElements(blocks), isExpanded))];
}
function heading(text) {
    return text === '' ? [] : [paragraph((0,card_markdown.md) `▸ ${text}`)];
}

;// CONCATENATED MODULE: ./lib/cards/markdown/list.js




const INDENT = (0,card_markdown.md) `    `;
const MAX_ROWS = 40;
function renderList(list, context) {
    const blocks = [];
    let rows = [];
    const flush = () => {
        if (rows.length > 0)
            blocks.push({ kind: 'markdown', lines: linesOf(rows) });
        rows = [];
    };
    for (const part of listParts(list, 0, context)) {
        if ('depth' in part) {
            if (rows.length >= MAX_ROWS && part.depth === 0)
                flush();
            rows.push(part);
        }
        else {
            flush();
            blocks.push(part);
        }
    }
    flush();
    return blocks;
}
function listParts(list, depth, context) {
    let number = Number.parseInt(list.attributes['start'] ?? '1', 10);
    if (!Number.isSafeInteger(number) || number < 0)
        number = 1;
    return list.children.flatMap(child => {
        if (typeof child === 'string')
            return [];
        if (isList(child))
            return listParts(child, depth + 1, context);
        const marker = list.tag === 'ol' ? (0,card_markdown.md) `${number++}.` : (0,card_markdown.md) `-`;
        return itemParts(child, { depth, marker }, context);
    });
}
function itemParts(item, { depth, marker }, context) {
    const { box, children } = withoutTaskBox(item.children);
    const all = paragraphsAndBlocks(children);
    const firstBlock = all.findIndex(isElement);
    const rest = firstBlock < 0 ? [] : all.slice(firstBlock);
    const lines = all
        .slice(0, all.length - rest.length)
        .flatMap(part => (isElement(part) ? [] : renderInline(part, context)));
    const parts = [];
    if (lines.length > 0 || box !== undefined || marker !== '-') {
        const text = lines.length === 0 ? (0,card_markdown.md) `&nbsp;` : (0,card_markdown/* joinMarkdown */.UF)(lines, '<br>');
        parts.push({
            depth,
            text: (0,card_markdown/* joinMarkdown */.UF)(box === undefined ? [marker, text] : [marker, box, text], ' ')
        });
    }
    for (const part of rest)
        for (const inner of partsOf(part, depth, context))
            parts.push(inner);
    return parts;
}
function partsOf(part, depth, context) {
    if (!isElement(part))
        return renderInline(part, context).map(paragraph);
    return isList(part) ? listParts(part, depth + 1, context) : context.renderBlocks([part], context);
}
function paragraphsAndBlocks(children) {
    const parts = [];
    let inline;
    for (const child of children) {
        if (typeof child !== 'string' && child.tag === 'p' && !child.children.some(holdsBlock)) {
            parts.push([...child.children]);
            inline = undefined;
        }
        else if (holdsBlock(child)) {
            parts.push(child);
            inline = undefined;
        }
        else if (inline !== undefined) {
            inline.push(child);
        }
        else if (typeof child !== 'string' || child.trim() !== '') {
            parts.push((inline = [child]));
        }
    }
    return parts;
}
const TASK = /^\s*\[([ xX])\](?=\s|$)/;
function withoutTaskBox(children) {
    const index = children.findIndex(child => typeof child !== 'string' || child.trim() !== '');
    const first = children[index];
    if (typeof first === 'string') {
        const mark = TASK.exec(first)?.[1];
        if (mark === undefined)
            return { children };
        const box = mark === ' ' ? (0,card_markdown.md) `☐` : (0,card_markdown.md) `☑`;
        return { box, children: children.with(index, first.replace(TASK, '')) };
    }
    if (first?.tag !== 'p')
        return { children };
    const inner = withoutTaskBox(first.children);
    return { ...inner, children: children.with(index, { ...first, children: inner.children }) };
}
function linesOf(rows) {
    let margin = rows[0]?.depth ?? 0;
    let level = -1;
    return rows.map(({ depth, text }) => {
        margin = Math.min(margin, depth);
        level = Math.min(depth - margin, level + 1);
        return (0,card_markdown/* joinMarkdown */.UF)([...Array.from({ length: level }, () => INDENT), text]);
    });
}
function isElement(part) {
    return 'tag' in part;
}
function isList(element) {
    return element.tag === 'ul' || element.tag === 'ol';
}

;// CONCATENATED MODULE: ./lib/cards/markdown/quote.js



const ALERTS = new Map([
    ['NOTE', { title: (0,card_markdown.md) `**ℹ️ Note**`, color: 'blue-50' }],
    ['TIP', { title: (0,card_markdown.md) `**💡 Tip**`, color: 'green-50' }],
    ['IMPORTANT', { title: (0,card_markdown.md) `**❗ Important**`, color: 'purple-50' }],
    ['WARNING', { title: (0,card_markdown.md) `**⚠️ Warning**`, color: 'yellow-50' }],
    ['CAUTION', { title: (0,card_markdown.md) `**🛑 Caution**`, color: 'red-50' }]
]);
const ALERT = /^\s*\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\n|$)/i;
const quote_MAX_DEPTH = 3;
const MAX_LINES = 40;
function renderQuote({ children }, context) {
    const { kind, rest } = alertOf(children);
    const alert = ALERTS.get(kind);
    if (alert === undefined)
        return quoted(context.renderBlocks(children, context));
    const isBox = context.depth <= quote_MAX_DEPTH && context.allowance.take('box');
    const inner = isBox ? { ...context, depth: context.depth + 2 } : context;
    const blocks = [paragraph(alert.title), ...context.renderBlocks(rest, inner)];
    if (!isBox)
        return quoted(blocks);
    return [
        elementBlock({
            tag: 'column_set',
            background_style: alert.color,
            columns: [
                {
                    tag: 'column',
                    width: 'weighted',
                    weight: 1,
                    padding: '8px',
                    elements: packElements(blocks)
                }
            ]
        })
    ];
}
function alertOf(children) {
    const index = children.findIndex(child => typeof child !== 'string' || child.trim() !== '');
    const first = children[index];
    const none = { kind: '', rest: children };
    if (first === undefined)
        return none;
    if (typeof first !== 'string') {
        if (first.tag !== 'p')
            return none;
        const { kind, rest } = alertOf(first.children);
        return { kind, rest: children.with(index, { ...first, children: rest }) };
    }
    const kind = ALERT.exec(first)?.[1]?.toUpperCase();
    const after = children[index + 1];
    const isAlone = first.includes('\n') || after === undefined || isLineBreak(after);
    if (kind === undefined || !isAlone)
        return none;
    return { kind, rest: children.with(index, first.replace(ALERT, '')) };
}
function isLineBreak(node) {
    return typeof node !== 'string' && node.tag === 'br';
}
function quoted(blocks) {
    const result = [];
    let lines = [];
    const flush = () => {
        if (lines.length > 0)
            result.push({ kind: 'markdown', lines });
        lines = [];
    };
    for (const block of blocks) {
        if (block.kind === 'element' || block.isRigid === true) {
            flush();
            result.push(block);
            continue;
        }
        if (lines.length > MAX_LINES)
            flush();
        if (lines.length > 0)
            lines.push((0,card_markdown.md) `>`);
        for (const line of block.lines)
            lines.push((0,card_markdown.md) `> ${line}`);
    }
    flush();
    return result;
}

;// CONCATENATED MODULE: ./lib/cards/markdown/table.js






const PIPE_ROWS = 5;
const PIPE_LENGTH = 3000;
const MAX_COLUMNS = 50;
const PAGE_SIZE = 10;
const COMPONENT_ROWS = 200;
const HEADER_LENGTH = 100;
function renderTable(element, context) {
    const [header = [], ...rows] = cellsByRow(element);
    const render = (cells) => cells.map(cell => renderCell(cell.children, context));
    const table = {
        header,
        head: render(header),
        rows: rows.map(render),
        columns: rows.reduce((most, row) => Math.max(most, row.length), header.length)
    };
    const captions = element.children.filter(child => typeof child !== 'string' && child.tag === 'caption');
    return [...context.renderBlocks(captions, context), ...tableBlocks(table, context)];
}
function tableBlocks(table, { depth, allowance }) {
    if ([table.head, ...table.rows].every(cells => cells.every(cell => cell === '')))
        return [];
    if (table.columns > MAX_COLUMNS)
        return listOf(table.head, table.rows);
    const pipe = pipeTable(table);
    const isShort = table.rows.length <= PIPE_ROWS && table_lengthOf(pipe) <= PIPE_LENGTH;
    if (isShort && allowance.take('pipeTable'))
        return [pipe];
    if (depth > 0)
        return listOf(table.head, table.rows);
    const blocks = [];
    let shown = 0;
    while ((shown === 0 || shown < table.rows.length) && allowance.take('tableComponent')) {
        const rows = table.rows.slice(shown, shown + COMPONENT_ROWS);
        blocks.push(elementBlock(tableComponent({ ...table, rows })));
        shown += COMPONENT_ROWS;
    }
    return shown >= Math.max(1, table.rows.length)
        ? blocks
        : [...blocks, ...listOf(table.head, table.rows.slice(shown))];
}
function pipeTable({ head, rows, columns }) {
    const line = (cells) => {
        const all = Array.from({ length: columns }, (_, index) => cells[index] ?? (0,card_markdown.md) ``);
        return (0,card_markdown.md) `| ${(0,card_markdown/* joinMarkdown */.UF)(all, ' | ')} |`;
    };
    const rule = line(Array.from({ length: columns }, () => (0,card_markdown.md) `---`));
    return { kind: 'markdown', lines: [line(head), rule, ...rows.map(line)], isRigid: true };
}
function tableComponent({ header, rows, columns }) {
    return {
        tag: 'table',
        page_size: PAGE_SIZE,
        row_height: 'auto',
        header_style: { background_style: 'grey', bold: true, lines: 2 },
        columns: Array.from({ length: columns }, (_, index) => {
            const cell = header[index];
            const text = cell === undefined ? '' : withEmoji(textContent(cell));
            return {
                name: `c${index}`,
                display_name: (0,graphemes/* oneLine */.TN)(text, HEADER_LENGTH),
                data_type: 'markdown',
                horizontal_align: alignmentOf(cell)
            };
        }),
        rows: rows.map(cells => Object.fromEntries(cells.map((cell, index) => [`c${index}`, cell])))
    };
}
function listOf(head, rows) {
    const line = (cells) => (0,card_markdown/* joinMarkdown */.UF)(cells.filter(cell => cell !== ''), ' · ');
    const items = rows.map(line).filter(row => row !== '');
    const titles = head.filter(cell => cell !== '');
    const title = titles.length === 0 ? [] : [paragraph(line(titles))];
    const blocks = [];
    for (let index = 0; index < items.length; index += COMPONENT_ROWS / 4) {
        const lines = items.slice(index, index + COMPONENT_ROWS / 4).map(row => (0,card_markdown.md) `- ${row}`);
        blocks.push({ kind: 'markdown', lines });
    }
    return [...title, ...blocks];
}
function cellsByRow(element) {
    return element.children.flatMap(child => {
        if (typeof child === 'string')
            return [];
        if (child.tag === 'tr')
            return [child.children.filter(isCell)];
        return ['thead', 'tbody', 'tfoot'].includes(child.tag) ? cellsByRow(child) : [];
    });
}
function isCell(node) {
    return typeof node !== 'string' && (node.tag === 'td' || node.tag === 'th');
}
function alignmentOf(cell) {
    const { style = '', align = '' } = cell?.attributes ?? {};
    const name = /text-align:\s*(\w+)/.exec(style)?.[1] ?? align;
    return name === 'center' || name === 'right' ? name : 'left';
}
function table_lengthOf({ lines }) {
    return lines.reduce((sum, line) => sum + line.length, 0);
}

;// CONCATENATED MODULE: ./lib/cards/markdown/render-blocks.js









function renderBlocks(nodes, context) {
    const blocks = [];
    let inline = [];
    const flush = () => {
        blocks.push(...renderInline(inline, context).map(paragraph));
        inline = [];
    };
    for (const node of nodes) {
        if (!holdsBlock(node)) {
            inline.push(node);
            continue;
        }
        flush();
        const inner = isBlock(node)
            ? renderBlock(node, context)
            : renderBlocks(pushedDown(node), context);
        for (const block of inner)
            blocks.push(block);
    }
    flush();
    return blocks;
}
function renderBlock(element, context) {
    switch (element.tag) {
        case 'h1':
        case 'h2':
        case 'h3':
        case 'h4':
        case 'h5':
        case 'h6':
            return renderHeading(element, context);
        case 'ul':
        case 'ol':
            return renderList(element, context);
        case 'pre':
            return renderCode(element);
        case 'blockquote':
            return renderQuote(element, context);
        case 'table':
            return renderTable(element, context);
        case 'details':
            return renderDetails(element, context);
        case 'hr':
            return [paragraph((0,card_markdown.md) `<hr>`)];
        case 'dt':
        case 'caption':
        case 'summary':
            return renderBlocks(pushedDown({ ...element, tag: 'strong' }), context);
        default:
            return renderBlocks(element.children, context);
    }
}
const HEADING_MARKS = new Map([
    ['h1', (0,card_markdown.md) `#`],
    ['h2', (0,card_markdown.md) `##`],
    ['h3', (0,card_markdown.md) `###`],
    ['h4', (0,card_markdown.md) `####`],
    ['h5', (0,card_markdown.md) `#####`],
    ['h6', (0,card_markdown.md) `######`]
]);
function renderHeading({ tag, children }, context) {
    const text = renderLine(children, context);
    const mark = HEADING_MARKS.get(tag) ?? (0,card_markdown/* escapeCardLine */.eD)('');
    return text === '' ? [] : [{ kind: 'markdown', lines: [(0,card_markdown.md) `${mark} ${text}`], isHeading: true }];
}

;// CONCATENATED MODULE: ./lib/cards/markdown/markdown-to-blocks.js











const TITLE_LENGTH = 200;
const SUMMARY_LENGTH = 120;
function markdownToBlocks(source, options, { takeTitle = false } = {}) {
    const { text, isWhole } = prepareSource(source);
    const document = parseMarkdown(text, options.newlines);
    const heading = findHeading(document);
    const isTaken = takeTitle && heading !== undefined && isTitle(heading, document);
    const nodes = isTaken ? without(document, heading) : document;
    const context = { ...options, allowance: new Allowance(), depth: 0, renderBlocks: renderBlocks };
    const title = heading === undefined ? '' : plainText([heading], TITLE_LENGTH);
    return {
        ...(title === '' ? { summary: plainText(document, SUMMARY_LENGTH) } : { title }),
        blocks: [...packBlocks(renderBlocks(nodes, context)), ...(isWhole ? [] : [more(options)])]
    };
}
function imageAddresses(source) {
    const addresses = new Set();
    const collect = (nodes) => {
        for (const node of nodes) {
            if (typeof node === 'string')
                continue;
            const { src } = node.attributes;
            if (node.tag === 'img' && src !== undefined)
                addresses.add(src);
            collect(node.children);
        }
    };
    collect(parseMarkdown(prepareSource(source).text, 'file'));
    return [...addresses];
}
function more({ pageUrl }) {
    if (pageUrl === undefined)
        return [(0,cards_elements/* markdown */.wD)((0,card_markdown.md) `…`)];
    return [
        (0,cards_elements/* markdown */.wD)({
            en_us: (0,card_markdown/* markdownLink */.iQ)((0,card_markdown.md) `… read the rest`, pageUrl),
            zh_cn: (0,card_markdown/* markdownLink */.iQ)((0,card_markdown.md) `… 阅读其余内容`, pageUrl)
        })
    ];
}
function plainText(nodes, length) {
    return (0,graphemes/* oneLine */.TN)(withEmoji(textContent(nodes)), length);
}
const HEADING = /^h[1-6]$/;
const APART = new Set(['blockquote', 'details', 'li', 'table', 'dd']);
function findHeading(nodes) {
    for (const node of nodes) {
        if (typeof node === 'string' || APART.has(node.tag))
            continue;
        const found = HEADING.test(node.tag) ? node : findHeading(node.children);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function isTitle(heading, document) {
    if (heading.tag === 'h1')
        return true;
    const first = document.find(node => typeof node !== 'string' || node.trim() !== '');
    return first === heading;
}
function without(nodes, removed) {
    return nodes
        .filter(node => node !== removed)
        .map(node => typeof node === 'string' || !isBlock(node)
        ? node
        : { ...node, children: without(node.children, removed) });
}


/***/ }),

/***/ 7606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ codeBlock),
  t: () => (/* binding */ inlineCode)
});

;// CONCATENATED MODULE: ./lib/text/code-languages.js
const LANGUAGES = new Set(('plain_text abap ada apache apex assembly bash c_sharp cpp c cmake cobol css coffee_script d dart delphi ' +
    'diff django docker_file erlang fortran gherkin go graphql groovy html htmlbars http haskell json java ' +
    'javascript julia kotlin latex lisp lua matlab makefile markdown nginx objective_c opengl_shading_language ' +
    'php perl powershell prolog properties protobuf python r ruby rust sas scss sql scala scheme shell solidity ' +
    'swift toml thrift typescript vbscript visual_basic xml yaml').split(' '));
const ALIASES = new Map(Object.entries({
    shell: 'sh zsh fish console shell-session shellsession terminal',
    powershell: 'ps1 pwsh ps',
    javascript: 'js jsx mjs cjs node',
    typescript: 'ts tsx mts cts',
    python: 'py python3 pycon',
    ruby: 'rb',
    rust: 'rs',
    go: 'golang',
    kotlin: 'kt kts',
    haskell: 'hs',
    cpp: 'c++ cc cxx hpp h++',
    c: 'h',
    c_sharp: 'cs csharp c#',
    objective_c: 'objc objective-c objectivec',
    visual_basic: 'vb vb.net vbnet',
    coffee_script: 'coffee coffeescript',
    docker_file: 'docker dockerfile containerfile',
    makefile: 'make mk',
    markdown: 'md mdx',
    latex: 'tex math',
    opengl_shading_language: 'glsl',
    protobuf: 'proto proto3',
    json: 'jsonc json5 jsonl ndjson geojson topojson',
    yaml: 'yml',
    toml: 'lock',
    properties: 'ini env dotenv conf cfg editorconfig',
    xml: 'svg xsd xsl plist',
    html: 'htm xhtml vue svelte',
    htmlbars: 'handlebars hbs',
    django: 'jinja jinja2',
    scss: 'sass less',
    graphql: 'gql',
    gherkin: 'cucumber feature',
    solidity: 'sol',
    assembly: 'asm nasm',
    diff: 'patch',
    http: 'https',
    delphi: 'pascal',
    scheme: 'racket',
    lisp: 'clojure clj elisp emacs-lisp',
    sql: 'mysql postgresql postgres plsql sqlite',
    r: 'rscript',
    erlang: 'erl',
    perl: 'pl',
    fortran: 'f90'
}).flatMap(([language, names]) => names.split(' ').map(name => [name, language])));
function codeLanguage(name) {
    const key = name.trim().toLowerCase();
    const language = ALIASES.get(key) ?? key;
    return LANGUAGES.has(language) ? language : 'plain_text';
}

// EXTERNAL MODULE: ./lib/text/visible-text.js
var visible_text = __webpack_require__(9473);
;// CONCATENATED MODULE: ./lib/text/card-code.js


function codeBlock(text, language = '') {
    const code = inertInCode(text).replace(/\n$/, '');
    const longest = backtickRuns(code).reduce((most, length) => Math.max(most, length), 2);
    const fence = '`'.repeat(longest + 1);
    return `${fence}${codeLanguage(language)}\n${code}\n${fence}`;
}
function inlineCode(text) {
    const code = inertInCode(text)
        .replaceAll(/[\n\t]/g, ' ')
        .trim();
    if (code === '')
        return '';
    const runs = new Set(backtickRuns(code));
    let length = 1;
    while (runs.has(length))
        length++;
    const fence = '`'.repeat(length);
    const pad = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${code}${pad}${fence}`;
}
const TAG_OR_LINK = /<(?=\s*(?:\/\s*)?(?:a|at|audio|br|font|hr|link|local_datetime|number_tag|person|raw|text_tag)\b)|\](?=\()/gi;
function inertInCode(text) {
    return (0,visible_text/* visibleText */.Q)(text).replace(TAG_OR_LINK, '$&\u200b');
}
function backtickRuns(code) {
    return Array.from(code.matchAll(/`+/g), ([run]) => run.length);
}


/***/ }),

/***/ 8653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QX: () => (/* binding */ graphemeStart),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Ts: () => (/* binding */ cutGraphemes),
/* harmony export */   qI: () => (/* binding */ cutWords)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

const ELLIPSIS = '…';
const UNITS_PER_GRAPHEME = 12;
const ASCII = /^[\u0000-\u007f]*$/;
function cutGraphemes(text, max) {
    if (text.length <= max)
        return text;
    const head = text.slice(0, max * UNITS_PER_GRAPHEME);
    if (ASCII.test(head))
        return withEllipsis(head.slice(0, max - 1));
    const graphemes = firstGraphemes(head, max + 1);
    const isWholeText = head.length === text.length;
    if (isWholeText && graphemes.length <= max)
        return text;
    const safe = isWholeText ? graphemes : graphemes.slice(0, -1);
    return withEllipsis(safe.slice(0, max - 1).join(''));
}
function cutWords(text, max) {
    const cut = cutGraphemes(text, max);
    if (cut === text)
        return text;
    const wordEnd = cut.search(/\s\S{1,40}…$/);
    return wordEnd > 0 ? withEllipsis(cut.slice(0, wordEnd)) : cut;
}
function oneLine(text, max) {
    const head = text.slice(0, max * UNITS_PER_GRAPHEME * 2);
    const line = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(head).replace(/\s+/g, ' ').trim();
    return cutGraphemes(head.length < text.length ? `${line} ${ELLIPSIS}`.trimStart() : line, max);
}
function graphemeStart(text, index) {
    const from = Math.max(0, index - 50);
    const found = segmenter()
        .segment(text.slice(from, index + 50))
        .containing(index - from);
    return found === undefined ? index : from + found.index;
}
function withEllipsis(text) {
    return text.trimEnd() + ELLIPSIS;
}
function firstGraphemes(text, count) {
    const graphemes = [];
    for (const { segment } of segmenter().segment(text)) {
        graphemes.push(segment);
        if (graphemes.length === count)
            break;
    }
    return graphemes;
}
let shared;
function segmenter() {
    shared ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return shared;
}


/***/ })

};
