import {test} from 'node:test'
import {conformance} from '@cvast/renderer-testkit'
import {__identifier__} from 'cvast-renderer-__format__'
import {addresses, read} from './read.js'

// One test for each thing that a renderer of cvast must do. What your format
// cannot do is said here: `unsupported: {images: 'plain text has none'}`.
conformance(__identifier__, {test, read, addresses})
