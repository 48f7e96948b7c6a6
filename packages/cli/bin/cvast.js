#!/usr/bin/env node
const {boot} = require('../dist/boot.cjs')

void boot()
