#!/usr/bin/env node
import { runCommand } from './prepare.mjs'

await runCommand(['dev', ...process.argv.slice(2)])
