import { describeWorkflow } from '../support/describe-workflow.ts'
import { workflowsOf } from '../support/documented-workflows.ts'

// The built action in processes of their own; all other pages run in documented-yaml.test.ts.
for (const workflow of workflowsOf('README.md')) describeWorkflow(workflow)
