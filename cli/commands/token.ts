/** `muddet token`: a token for somebody who uses the office over HTTP, signed with the office's own key. */
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { issueToken, tokenRoles } from '../../api/index.ts';
import type { TokenRole } from '../../api/index.ts';
import type { Cli } from '../cli.ts';
import { commandOf, globalsOf, show } from '../cli.ts';
import { UsageError } from '../exit-code.ts';

interface Options {
  readonly person: string;
  readonly role: readonly string[];
  readonly hours: string;
}

const longest = 24 * 366;

export function addToken(program: Command, cli: Cli): void {
  commandOf(program, 'token')
    .description('make a bearer token for a person, signed with the key in the data directory')
    .requiredOption('--person <id>', 'the id of the party or officer, or the registration of the attorney')
    .option('--role <roles...>', `what the person is: ${tokenRoles.join(', ')}; none for a party`, [])
    .option('--hours <n>', 'for how long it is good', '12')
    .addHelpText(
      'after',
      '\nExamples:\n  $ muddet token --person hasanova --role formalExaminer\n  $ muddet token --person aliyev --hours 1',
    )
    .action(async ({ person, role, hours }: Options, command: Command) => {
      const { data } = globalsOf(command);
      if (!existsSync(data)) throw new UsageError(`there is no office in ${data}; \`muddet serve\` makes one`);
      const known = role.filter((name): name is TokenRole => (tokenRoles as readonly string[]).includes(name));
      const unknown = role.find((name) => !known.includes(name as TokenRole));
      if (unknown !== undefined) throw new UsageError(`"${unknown}" is not a role; roles: ${tokenRoles.join(', ')}`);
      const life = Number(hours);
      if (!(life > 0 && life <= longest)) throw new UsageError(`--hours is a number up to ${longest}, not "${hours}"`);
      if (person.trim() === '' || person.length > 200) throw new UsageError('--person is an id of 1 to 200 characters');
      const token = await issueToken(data, { person, roles: known, seconds: Math.ceil(life * 3600) });
      show(cli, command, { token, person, roles: known, hours: life }, () => token);
    });
}
