#!/usr/bin/env node
/** The `muddet` command. What it makes is nobody else's to read, but of the own group as far as the system says. */
import { runCli } from './run-cli.ts';
import { processTerminal } from './terminal.ts';

process.umask(process.umask() | 0o007);
process.exitCode = await runCli(process.argv.slice(2), processTerminal());
