#!/usr/bin/env node
import { runCommand } from './prepare.mjs'

await runCommand(['test', ...process.argv.slice(2)])
