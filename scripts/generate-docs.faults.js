// Every code that is not a refusal of the law: what it means and what to do. A data table for docs/errors.md; a test
// holds it equal to the codes that the source uses. Exempt from the usual length.

/** The caller and the record disagree. Nothing was done; the law was not asked. */
export const conflicts = {
  'idempotency.conflict': ['The key was used before, for another act or comment.', 'Use a new key for a new one.'],
  'sequence.conflict': ['The case has changed since the caller looked at it.', 'Read the case again, then decide.'],
  'effect.unknown': ['There is no effect with this id.', 'Look the id up among the incidents.'],
  'webhook.unknown': ['There is no webhook with this id.', '`muddet webhooks` lists them.'],
  'webhook.tooMany': ['There are as many webhooks as an office has.', 'Remove those that nobody needs.'],
  'proposal.unknown': ['There is no proposal with this id.', '`muddet proposals` lists those that wait.'],
  'proposal.settled': [
    'The proposal was confirmed, rejected or withdrawn already.',
    'Hand the act in anew if it is to be done.',
  ],
  'assignment.held': [
    'Somebody else has the case by now, or nobody has: `assignee` says who.',
    'Ask whoever has it, or hand it over without `ifHeldBy`.',
  ],
  'comment.unknown': ['There is no comment with this number in the case.', 'List the comments of the case.'],
  'effect.settled': ['The effect is done, skipped or replaced already.', 'Nothing.'],
  'bulletin.closed': [
    'The issue of the bulletin is closed.',
    'Put what is missing, or a correction, in the next issue.',
  ],
  'bulletin.notYet': ['The day of publication has not come.', 'Issue it on that day, or for today.'],
  'bulletin.empty': ['Nothing waits for the bulletin.', 'Nothing; an issue with nothing in it is not made.'],
  'bulletin.otherDay': [
    'The issue of the bulletin was opened for another day.',
    'Go on with that day, or take another number.',
  ],
};

/** Not an act at all: what was asked could not be read. */
export const requests = {
  'usage.invalid': [
    'The command line, or a file that it names, cannot be worked with.',
    '`muddet help COMMAND` shows how.',
  ],
  'access.noToken': ['Nobody has said who is calling.', 'Send `Authorization: Bearer TOKEN`; see [access](access.md).'],
  'access.badToken': ['The token is not taken; `why` says why not.', 'Get a new one from whoever gives them out.'],
  'access.denied': ['This is for other roles, named in `roles`.', 'Have somebody with such a role do it.'],
  'access.notYourName': [
    'The caller may not act as the person named.',
    "Act under the own name; an attorney's act names the attorney, a paper is recorded by a registrar.",
  ],
  'access.secondPerson': [
    'The caller is the first person: who signs the act, or who handed it in.',
    'Have somebody else confirm or reject it.',
  ],
  'request.invalid': ['The request is not of the form that its path asks for.', 'Correct it; `issues` says where.'],
  'request.mediaType': ['The body is not JSON.', 'Send `application/json`.'],
  'request.tooMany': [
    'One caller has sent more requests in a minute than are answered.',
    'Wait for the seconds in `Retry-After`; `requests` in the settings says how many.',
  ],
  'request.notAcceptable': ['The answer cannot be had in the form asked for.', 'Accept one of those in `offered`.'],
  'changes.gone': [
    'What comes after that place of the record can not be said, as one was restored since.',
    'Read the lists, and begin anew.',
  ],
  'changes.tooMany': ['This person follows the changes too often at once.', 'Close some of the streams.'],
  'bulletin.unknown': ['There is no such issue, or it is not closed yet.', 'Look it up at `/bulletin/issues`.'],
  'paper.unknown': [
    'The office has given no paper with that hash, or the entry is of no duplicate and no copy.',
    'Compare the hash with the one on the paper; `muddet register NUMBER` numbers the entries.',
  ],
  'notice.unknown': ['There is no such notice in the case.', '`muddet letter CASE` lists them.'],
  'payment.badStatement': [
    'The statement of the bank cannot be read, or has one payment twice; nothing of it is recorded.',
    'Have the bank send it as camt.053, or as CSV with the columns that [operating](operating.md#payments) names.',
  ],
  'payment.noCase': ['The payment names no case that is there.', 'Ask its payer, and record it with `FEE_PAID`.'],
  'payment.severalCases': [
    'The payment names several cases.',
    'Record what it pays in each with `FEE_PAID` or `ANNUAL_FEE_PAID`.',
  ],
  'payment.nothingDue': [
    'The case that the payment names waits for no fee that is paid by itself.',
    'It may go with an act still to come; `muddet case CASE` shows the fees.',
  ],
  'payment.otherAmount': [
    'What was paid is not what any fee due costs on that day.',
    'Ask for the rest, or record it with `FEE_PAID` or `ANNUAL_FEE_PAID`.',
  ],
  'payment.severalFees': [
    'Several fees that are due cost what was paid.',
    'Record it for the one that is meant, with `FEE_PAID` or `ANNUAL_FEE_PAID`.',
  ],
  'document.tooBig': [
    'The document, or what it unpacks to, is larger than the office takes.',
    'Divide it, or make it smaller; `documents` in the settings says how large one may be.',
  ],
  'document.tooMany': [
    'The caller has uploaded as much as may wait without being handed in, or has too many uploads in hand.',
    'Hand in what is there, or give uploads up with `DELETE`; then go on.',
  ],
  'document.wrongType': [
    'The file is not of the sort that its sender says, or of one that the office does not take.',
    'Say the right media type, or save it as one of those in `allowed`.',
  ],
  'document.active': [
    'Something in the file runs, is started, or is fetched when it is opened; `why` says what.',
    'Save it without that, as PDF/A for instance.',
  ],
  'document.damaged': [
    'The file is not whole, cannot be read, or is not the one whose SHA-256 was given; `why` says which.',
    'Upload it again, from a good copy.',
  ],
  'document.notInCase': [
    'There is no such document in the case, or it is not for this caller.',
    '`GET /cases/{number}/documents` lists those that are.',
  ],
  'upload.unknown': [
    "There is no such upload, it is another's, or it was given up.",
    'Begin again with `POST /uploads`.',
  ],
  'upload.otherOffset': [
    'The piece does not follow what has come of the upload.',
    'Ask with `HEAD` how much has come, and go on from there.',
  ],
  'request.noSuchPlace': ['There is nothing at this path.', 'Look it up in [openapi.json](openapi.json).'],
  'request.otherHost': [
    'The server was called by a name that is not its own.',
    'Call it as `localhost`, or by one of `network.names` in the settings.',
  ],
  'request.tooLarge': ['The body is larger than the server takes.', 'Send less.'],
};

/** The outside world failed, or a process cannot run as things are. */
export const outages = {
  'registry.unavailable': [
    'The PostgreSQL server of the record could not be reached for some seconds.',
    'See that the server runs and that the address is right; then do it again, with the same key.',
  ],
  'registry.cannotWrite': [
    'The record cannot be written: the disk, or that of the PostgreSQL server, is full or fails.',
    'Make room, or see to the disk: the office goes on by itself. Then do it again, with the same key. See [operating](operating.md#when-something-is-full-or-away).',
  ],
  'embedded.locked': ['Another process has the data directory.', 'Use that process, or stop it.'],
  'embedded.kept': [
    'Another process has this record open and wakes its cases, so that no other can take over.',
    'Stop every process of the office, and start again.',
  ],
  'embedded.otherTimekeeper': [
    'The cases of this record are woken by the other runtime.',
    'Start with the `--runtime` that it has, or with `--take-over` to change it. See [Temporal](temporal.md).',
  ],
  'embedded.needsPostgres': [
    'Temporal wakes the cases of an office on PostgreSQL only; this one is on SQLite.',
    'Name a PostgreSQL database as `database` in the settings. See [Temporal](temporal.md).',
  ],
  'temporal.badSettings': [
    'The environment says something of Temporal that is not possible; `problems` names each variable.',
    'Correct it. See [Temporal](temporal.md#settings).',
  ],
  'temporal.unavailable': [
    'Temporal could not be reached when the worker started.',
    'See that it runs and that the address, the certificates and the key are right. A worker that runs waits by itself.',
  ],
  'temporal.noNamespace': [
    'Temporal has no such namespace, or does not show it to this worker.',
    'Make it, or name another: each office has its own. See [Temporal](temporal.md#a-namespace).',
  ],
  'temporal.noSearchAttributes': [
    'The namespace lacks search attributes, and the worker may not make them.',
    'Make those that the message names. See [Temporal](temporal.md#a-namespace).',
  ],
  'temporal.badPayload': [
    'What Temporal kept cannot be decrypted with the keys of this process, or is damaged.',
    'Give it every key that was in use: MUDDET_CODEC_KEYS. See [Temporal](temporal.md#what-temporal-sees).',
  ],
  'embedded.lockFailed': [
    'The data directory cannot be locked.',
    'Check that it is a local disk, not full, and writable.',
  ],
  'settings.changed': [
    'The entries of the calendar, with what the settings say by now, make another law than the one confirmed.',
    'Look at what they move again, and confirm that.',
  ],
  'settings.invalid': [
    'The settings file of the office says something that is not possible; `problems` says what and what would be.',
    'Correct it, and try it with `muddet settings check FILE`.',
  ],
  'embedded.closing': [
    'The office is closing and takes no more acts.',
    'Send the act again, with the same key, when it is back.',
  ],
  'embedded.clockBackwards': [
    'The clock is behind a time already seen.',
    'Set it right, or confirm it. See [the clock guard](operating.md#the-clock-guard).',
  ],
  'embedded.clockAhead': [
    'The clock is far ahead of the time last seen.',
    'Set it right, or confirm it. See [the clock guard](operating.md#the-clock-guard).',
  ],
  'backup.none': ['The folder is not a backup.', 'Name the folder that `muddet backup` made: it has a `backup.json`.'],
  'backup.damaged': [
    'A file of the backup, or its record, is not what was backed up; `why` says which.',
    'Use another backup. Nothing was put in place.',
  ],
  'backup.notEmpty': [
    'There is something where a backup, or an office restored from one, was to go.',
    'Name a place that is not there yet, or move what is there away.',
  ],
  'upgrade.needsDatabase': [
    'A record on PostgreSQL is tried under a new release on a database of its own, and none was named.',
    'Make an empty one, and name it with `muddet upgrade --on`.',
  ],
  'rebuild.noCase': ['There is no such case to work out again.', 'Correct the number.'],
  'upgrade.inUse': [
    'An office has the record open that was to be brought up to date.',
    'Stop every process that shares it.',
  ],
  'upgrade.pending': [
    'The record is of an earlier release: it lacks tables or columns that this one reads.',
    'Bring it up to date with `muddet upgrade`, or use the release that it is of.',
  ],
  'upgrade.notEmpty': ['The database to try a new release on has something in it.', 'Name an empty one.'],
  'upgrade.notProved': [
    'A copy of the record is not proved after the new release was tried on it. Nothing was done to the record.',
    'Run `muddet verify` with the release before. If it proves the record, stay with that release, and report it.',
  ],
  'import.badFile': [
    'The file cannot be read as one of another system; the message says why.',
    'See [import and export](import-and-export.md).',
  ],
  'import.badMap': [
    'The map of an import says something that is not possible; `problems` says what.',
    'Correct it; see [import and export](import-and-export.md#the-map).',
  ],
  'import.damaged': [
    'An export is not as it was written; `line` and `why` say where.',
    'Export again. What was made of it so far is no office: remove it.',
  ],
  'import.notEmpty': ['There is an office where one was to be made of an export.', 'Name another place.'],
  'import.partOfOffice': ['The export has some cases of an office only.', 'Export the office without `--cases`.'],
  'import.unfinished': [
    'An export was being taken in here, and some of its cases are there only.',
    'Give the same `muddet import` again: it goes on where it was.',
  ],
  'server.noAnswer': [
    'The server of the office does not answer, or the connection to it was lost.',
    'See whether it runs; ask again, with the same key.',
  ],
  'server.badAddress': [
    'What was given is not the address of a server, or a token would go to it in the clear.',
    'Write it as `https://office.example`; `http` only to the own computer.',
  ],
  'server.notTrusted': [
    'There is no safe connection (TLS) to the server; the message says why.',
    'See to its certificate. `NODE_EXTRA_CA_CERTS` names a file with the certificate of an authority of your own.',
  ],
  'server.notAnOffice': [
    'What answers at the address is no office: a gateway before it, or another server.',
    'Correct the address, or see to the gateway.',
  ],
  'server.otherVersion': [
    'The server speaks another version of the interface than the client. Nothing was sent to it.',
    'Use the muddet that belongs to it.',
  ],
  'server.cannotListen': [
    'The address or port cannot be listened on.',
    'Stop what has it, or choose another with `--port`.',
  ],
  'document.cannotStore': [
    'A document could not be written to where documents are kept.',
    'See to the disk, or the S3 store; `muddet doctor` looks at it. What was uploaded is kept when its upload is asked for again.',
  ],
  'document.storeAway': [
    'The S3 store of the documents did not answer, or refuses this office; the message of a command says what it answered.',
    'Ask again: nothing is lost. `muddet doctor` asks the store; look at `documents` in the settings.',
  ],
  'machine.failed': [
    'The operating system or the database did not do what was asked; the message is theirs.',
    'Check path, permissions and space; `muddet doctor` looks at them.',
  ],
  'outbox.cannotWrite': [
    'A letter could not be written to the outbox.',
    'It is tried again by itself. Check the disk.',
  ],
  'webhook.away': [
    'The receiver of a webhook could not be reached, or did not answer in time.',
    'It is tried again by itself. `muddet webhooks test` tries it now.',
  ],
  'webhook.answered': [
    'The receiver of a webhook answered with another status than 2xx; redirects are not followed.',
    'It is tried again by itself. Ask whoever keeps the receiver.',
  ],
  'webhook.privateAddress': [
    'The address of a webhook is on this computer or on a private network.',
    'Name a public address, or set `privateAddresses` under `webhooks` in the settings.',
  ],
  'network.badCertificate': [
    'The files of the certificate cannot be read, or do not belong together.',
    'See to `network` in the settings: PEM files that the user of the office may read.',
  ],
  'webhook.badKey': [
    'The file `webhook-key` in the data directory is not a key.',
    'Put it back from a backup. Without one, take it away, and add every webhook anew.',
  ],
  'mail.away': [
    'The mail server did not answer, or takes no mail from this office now; the message is its own.',
    'It is tried again by itself. `muddet doctor` asks the server; look at `mail` in the settings.',
  ],
};

/** What an effect can fail with for good: it becomes an incident, and an operator settles it. */
export const incidents = {
  'effect.noCase': ['The effect names a case that is not there.', 'Report it: this is a fault.'],
  'effect.refused': [
    'The effect is an act in another case, and the law refused it there.',
    'Read the refusal; then skip it with a reason, or replace it.',
  ],
  'webhook.gone': [
    'The receiver of a webhook answered 410: it wants no more. The webhook is paused.',
    'Remove it, or resume it once the receiver is there again.',
  ],
  'webhook.otherKey': [
    'The secret of a webhook was made with another `webhook-key` than is in this data directory.',
    'Copy the key from the directory where it was made, then retry; or add the webhook anew.',
  ],
  'webhook.restored': [
    'The record was restored, or brought in from an export: its webhooks are paused.',
    'Resume those that are to be told from here, once it is certain that the other record does not go on.',
  ],
  'mail.refused': [
    'The mail server will not take a letter for this address, now or later.',
    'Replace the letter with another `email`, or with `{"channel":"post"}`.',
  ],
  'effect.conflict': ['The effect is an act in another case that has changed meanwhile.', 'Retry it.'],
  'effect.unknownKind': ['Nothing knows how to carry this effect out.', 'Report it: this is a fault.'],
};

/** Our own bug, or data that is not what it should be. */
export const faults = {
  'document.missing': [
    'A document that an entry names is not where documents are kept, or is not what was kept.',
    '`muddet verify` names the first. Put it back from a backup, or have it uploaded again.',
  ],
  'law.amendmentTooEarly': ['An amendment begins no later than the edition it amends.', 'Correct its first day.'],
  'law.badCalendarYear': [
    'A calendar year contradicts itself or leaves something out.',
    'Correct the year; the parameter `problem` says where.',
  ],
  'law.badClosure': ['A closure of the office has no reason.', 'Give one.'],
  'law.badDate': ['A text is not a day, or the day does not exist.', 'Write it as `2026-01-20`.'],
  'law.badInstant': ['A text is not a moment with its offset.', 'Write it as `2026-01-20T12:00:00+04:00`.'],
  'law.badLength': ['A text is not a length of whole years, months or days.', 'Write it as `P20Y`, `P2M` or `P10D`.'],
  'law.badPolicy': ['A setting is not one that its policy allows.', 'Choose one of those named in `allowed`.'],
  'law.badTime': ['A text is not a time of day.', 'Write it as `18:00`; the end of the day is `24:00`.'],
  'law.noEdition': ['The law has no edition at all.', 'Report it: this is a fault.'],
  'law.unknownLimit': ['An amendment changes a limit that does not exist.', 'Correct its name.'],
  'law.yearOutOfRange': ['The calendar does not reach this year.', 'Nothing: terms end between 1990 and 2077.'],

  'chart.undetermined': ['A machine asked its conditions in an unforeseen order.', 'Report it: this is a fault.'],
  'clause.notInForce': ['A transition cites a clause that was not in force on its day.', 'Report it: this is a fault.'],
  'correction.noEntry': ['A late act was put in its place and caused nothing.', 'Report it: this is a fault.'],
  'guard.unknown': ['A machine names a condition that does not exist.', 'Report it: this is a fault.'],
  'json.notCanonical': ['A value cannot be written as JSON.', 'Report it: this is a fault.'],
  'machine.opensUnmoved': ['A new proceeding did not take the act that opened it.', 'Report it: this is a fault.'],
  'machine.unhandledExpiry': ['A limit ended in a proceeding that does not expect it.', 'Report it: this is a fault.'],
  'machine.unknown': [
    'There is no such machine or version.',
    'Use the edition of the software that made the case, or a later one.',
  ],
  'marker.unknown': ['A machine asks for something the engine does not know.', 'Report it: this is a fault.'],
  'notice.nobody': ['A notice has no addressee.', 'Report it: this is a fault.'],
  'proceeding.unknown': ['A proceeding is named that the case does not have.', 'Report it: this is a fault.'],
  'replay.differs': [
    'An entry stepped again does not come out as recorded.',
    'Run `muddet verify`, keep the directory, restore a backup.',
  ],
  'replay.empty': ['A case has no entries.', 'Run `muddet verify`.'],
  'replay.refused': [
    'An entry stepped again is refused.',
    'Run `muddet verify`, keep the directory, restore a backup.',
  ],
  'signals.endless': ['The proceedings of a case told each other things without end.', 'Report it: this is a fault.'],
  'state.incompleteValue': ['A stored state leaves out a part of its machine.', 'Run `muddet verify`.'],
  'state.invalid': ['A stored state does not hold together; `problems` says how.', 'Run `muddet verify`.'],
  'state.schema': ['A stored state is of another release.', 'The parameter `todo` says what to do.'],
  'state.unknownValue': ['A stored state names a state that its machine does not have.', 'Run `muddet verify`.'],
  'time.endless': ['Time had more to do in one case than can be right.', 'Report it: this is a fault.'],
  'time.refused': ['An act of time was refused.', 'Report it: this is a fault.'],
  'term.none': ['Time was asked to act where no limit runs.', 'Report it: this is a fault.'],

  'registry.staleCursor': [
    'A list of changes was asked to go on from a place of another record, as of before one was restored.',
    'Read the lists, and begin anew.',
  ],
  'registry.badCursor': ['A list was asked to go on from a place that it did not give.', 'Begin the list again.'],
  'registry.badSequence': ['An entry does not follow the one before it.', 'Report it: this is a fault.'],
  'registry.badState': ['The stored state of a case cannot be read.', 'Run `muddet verify`.'],
  'registry.closed': ['The record was used after it was closed.', 'Report it: this is a fault.'],
  'registry.entryMissing': ['An answer names an entry that is not in the journal.', 'Run `muddet verify`.'],
  'registry.proposalMissing': ['An answer names a proposal that is not in the record.', 'Run `muddet verify`.'],
  'registry.notARecord': ['The database has no record of an office.', 'Name the one that has.'],
  'registry.inUse': [
    'A record was to be brought up to date while a process keeps its time.',
    'Stop every process that shares it.',
  ],
  'registry.notEmpty': ['A record was to be copied into a database that has one.', 'Name an empty database.'],
  'registry.migrationFailed': [
    'The tables could not be brought up to date, or are of a later edition.',
    'Use the later edition of the software, or the backup made before.',
  ],
  'registry.notReplayable': ['The journal of a case does not give a state.', 'Run `muddet verify`.'],
  'registry.seedRefused': ['A case to be put in was refused.', 'Correct the act that the parameters name.'],
  'registry.noCase': ['A case was to be exported that is not there.', 'Correct its number.'],
  'registry.importUnfinished': [
    'A record was opened of which an import has made a part only.',
    'Give the same `muddet import` again: it goes on where it was.',
  ],
  'registry.noIssue': ['There is no such issue of the bulletin to close.', 'Report it: this is a fault.'],
  'registry.unknownLaw': ['An entry names a version of the law that the record does not have.', 'Run `muddet verify`.'],

  'embedded.stuckInstant': ['A simulation does not get past one instant.', 'Report it: this is a fault.'],
};
