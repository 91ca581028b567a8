#!/usr/bin/env node
import { runCommand } from './prepare.mjs'

await runCommand(['start', ...process.argv.slice(2)])
