// @vitest-environment happy-dom
import { describeWithoutLayout } from '../support/without-layout.js'

// A ResizeObserver, but no sizes that it could tell.
describeWithoutLayout()
