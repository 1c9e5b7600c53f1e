// The graph on one page: every label, relationship type and property that a .cypher file may name,
// three hundred times over, so that plans are made as for a graph with something in it.
UNWIND range(1, 300) AS n
CREATE (o:Organisation {code: 'O' + n, organisationCode: 'C' + n, codeState: 'VALID'}),
  (o)-[:REGISTERED_AS]->(:Registration {
    key: 'O' + n, name: 'N' + n, division: '999999', establishedOn: date(), state: '', bodyKind: '',
    hash: '', recordedAt: datetime(), supersededAt: datetime(), file: '', line: n, sourceUnit: '',
    sourceUnitCode: '', intake: '', lastIntake: '', lastLine: n,
    lastIntakeStartedAt: datetime()}),
  (:LegacyIdentifier {id: 'L' + n, kind: '', value: ''})-[:IDENTIFIES {
    recordedAt: datetime(), file: '', line: n, sourceUnit: '', sourceUnitCode: ''}]->(o),
  (p:Person {
    key: 'P' + n, verified: true, documentKind: '', maskedNumber: '', sealedNumber: '',
    name: '', recordedAt: datetime(), file: '', line: n, sourceUnit: '', sourceUnitCode: ''}),
  (p)-[:HOLDS_ROLE {
    key: 'R' + n, kind: '', title: '', from: date(), until: date(), hash: '',
    recordedAt: datetime(), supersededAt: datetime(), file: '', line: n, sourceUnit: '',
    sourceUnitCode: '', intake: ''}]->(o),
  (e:CreditEntry {key: 'E' + n, kind: ''})-[:ABOUT]->(o),
  (e)-[:STATED_AS]->(:EntryStatement {
    key: 'E' + n, documentNumber: 'D' + n, subjectName: '', category: '', facts: '', basis: '',
    penaltyKinds: [''], content: '', fineWan: '', confiscatedWan: '', certificate: '',
    decidedOn: date(), from: date(), until: date(), publicUntil: date(), authority: '',
    authorityCode: 'A' + n, conductFrom: date(), conductUntil: date(), licenceName: '',
    licenceNumber: '', remark: '', stateAsFiled: '', hash: '', recordedAt: datetime(),
    supersededAt: datetime(), file: '', line: n, sourceUnit: '', sourceUnitCode: '', intake: ''}),
  (p)-[:FOUND_RESPONSIBLE {
    key: 'F' + n, responsibility: '', foundOn: date(), hash: '', recordedAt: datetime(),
    supersededAt: datetime(), file: '', line: n, sourceUnit: '', sourceUnitCode: '',
    intake: ''}]->(e),
  (l:Listing {
    key: 'K' + n, list: '', city: '', origin: '', shownId: 'H' + n, stage: '',
    decidedBy: 'A' + n})-[:LISTS]->(o),
  (l)-[:RESTS_ON]->(e),
  (l)-[:PROPOSED_AS]->(:ListingProposal {
    subjectName: '', category: '', groundDocument: 'D' + n, authority: '', authorityCode: 'A' + n,
    entry: 'E' + n, decidedOn: date(), decidedByCode: 'A' + n, listBasis: '', conductOn: date(),
    recordedAt: datetime()}),
  (l)-[:TOOK]->(:LifeStep {
    listing: 'K' + n, version: 1, kind: '', on: date(), authority: '', authorityCode: '',
    officer: '', second: '', because: '', answerBy: date(), reasonTold: true, basisTold: true,
    consequenceTold: true, remedyTold: true, from: date(), until: date(), publishedOn: date(),
    dispute: '', reason: '', lostGroundOn: date(), recordedAt: datetime()}),
  (l)-[:STATED_AS]->(:ListingStatement {
    key: 'K' + n, ground: 'k', lifeVersion: 1, subjectName: '', category: '', groundDocument: 'D' + n, authority: '',
    authorityCode: 'A' + n, from: date(), until: date(), conductOn: date(), caseNumber: 'C' + n,
    basisUnit: '', duty: '', performance: '', behaviour: '', filedOn: date(),
    publishedOn: date(), hash: '', recordedAt: datetime(), supersededAt: datetime(), file: '',
    line: n, sourceUnit: '', sourceUnitCode: '', intake: '', lastIntake: '', lastLine: n,
    courtRow: ''}),
  (:Suspension {
    key: 'S' + n, from: date(), until: date(), hash: '', recordedAt: datetime(),
    supersededAt: datetime(), file: '', line: n, sourceUnit: '', sourceUnitCode: '',
    intake: ''})-[:SUSPENDS]->(l),
  (:Intake {
    id: 'I' + n, file: '', layout: '', encoding: '', startedAt: datetime(),
    finishedAt: datetime(), read: n, accepted: n, unchanged: n, quarantined: n, rejected: n}),
  (:QuarantinedRow {
    id: 'Q' + n, intake: 'I' + n, file: '', line: n, column: '', value: '', reason: '',
    recordedAt: datetime(), settledAt: datetime()}),
  (:CodeConfirmation {
    code: 'O' + n, source: '', sourceCode: '', recordedAt: datetime(), file: '', line: n,
    sourceUnit: '', sourceUnitCode: ''});
UNWIND range(1, 300) AS n
CREATE (o:CallerOrganisation {code: 'O' + n}),
  (o)-[:STATED_AS]->(:CallerStatement {
    name: '', kind: '', city: '', scopes: [''], trustedDocumentsOnly: true, clients: ['C' + n],
    answersFor: [''], state: '', suspendedBecause: '', recordedAt: datetime(),
    supersededAt: datetime()}),
  (:CallerClient {id: 'C' + n})-[:ACTS_FOR {
    recordedAt: datetime(), supersededAt: datetime()}]->(o),
  (c:Consent {
    id: 'A' + n, subject: 'O:' + n, grantee: 'O' + n, between: 'O:' + n, grantedAt: datetime(),
    uses: n, lastUsedOn: date(), usesOnLastDay: n, held: true}),
  (c)-[:STATED_AS]->(:ConsentStatement {
    purposes: [''], categories: [''], from: date(), until: date(), usesPerDayMax: n, usesMax: n,
    evidence: '', state: '', recordedAt: datetime(), supersededAt: datetime()}),
  (:DoneMutation {id: 'M' + n, input: '', about: '', recordedAt: datetime()}),
  (:AuditEntry {index: n, leaf: '', subject: 'S' + n, request: 'R' + n, repeats: n,
    matter: 'O' + n}),
  (:AuditTile {place: n, hashes: '', root: ''}),
  (:AuditCheckpoint {size: n, note: ''});
UNWIND range(1, 20) AS n
MATCH (o:Organisation {code: 'O' + n})
SET o:PublicBody;
UNWIND range(1, 300) AS n
CREATE (:Execution {key: 'X' + n, listing: 'K' + n, measure: '', body: ''})-[:DID]->(:Deed {
  version: n, deed: '', on: date(), officer: '', note: '', receipt: '', receiptIndex: n,
  recordedAt: datetime()});
CREATE (:AuditHead {name: 'log', size: 1, settled: 1, root: '', note: '', held: true});
UNWIND ['recorded', 'writing'] AS name
CREATE (:RecordedClock {name: name, at: datetime(), held: true});
UNWIND range(1, 300) AS n
CREATE (:Reminder {id: 'R' + n, order: '' + n, kind: '', stage: '', body: '', city: '', about: '',
  lastDay: date(), count: n, article: '', raisedFor: date(), new: true, recordedAt: datetime()});
UNWIND range(1, 300) AS n
CREATE (:SeenProof {key: 'P' + n, showing: '', until: datetime()}),
  (:RequestRate {client: 'C' + n, spentUntil: n, held: true}),
  (:TrustedDocument {hash: 'T' + n, name: '', text: '', recordedAt: datetime()});
UNWIND range(1, 300) AS n
MATCH (l:Listing {key: 'K' + n}), (e:CreditEntry {key: 'E' + n})
CREATE (d:Dispute {
    id: 'D' + n, subject: 'O:' + n, subjectName: '', target: 'K' + n, targetKind: '', city: '',
    filer: '', ground: '', says: '', evidence: '', written: true, receiver: 'B' + n,
    verifier: 'V' + n, receivedOn: date(), due: '', dueOn: date(), dueYear: n, dueArticle: '',
    dueZh: '', dueEn: '', dueAssumedZh: '', dueAssumedEn: '', recordedAt: datetime()})
    -[:CONCERNS]->(l),
  (r:Repair {
    id: 'R' + n, subject: 'O:' + n, subjectName: '', target: 'E' + n, targetKind: '',
    city: 'C' + n, way: '', says: '', evidence: '', commitment: '', decider: 'B' + n,
    deciderName: '', appliedOn: date(), recordedAt: datetime()})-[:CONCERNS]->(e),
  (d)-[:TOOK]->(:CaseStep {
    case: 'D' + n, version: 1, kind: '', officer: '', organisation: '', on: date(), because: '',
    suspends: true, sameGroundAgain: true, annotated: true, article: '', court: '', found: '',
    effect: '', correction: '', toldParties: [''], toldArticles: [''], nextZh: [''],
    nextEn: [''], nextArticles: [''], recordedAt: datetime()}),
  (r)-[:TOOK]->(:CaseStep {
    case: 'R' + n, version: 1, kind: '', officer: '', on: date(), because: '', effect: '',
    duties: [''], article: '', gravity: '', ended: true, statement: '', missing: [''],
    missingArticles: [''], missingFrom: [''], recordedAt: datetime()}),
  (d)-[:CALLS_FOR]->(x:Restoration {
    id: 'X' + n, dispute: 'D' + n, listing: '', body: 'B' + n, measure: '', what: '',
    doneOn: date(), article: '', recordedAt: datetime()}),
  (x)-[:REPORTED]->(:RestorationReport {
    says: '', on: date(), officer: '', recordedAt: datetime()}),
  (e)<-[:MARKS]-(:EntryMark {
    mark: 'M' + n, hides: false, from: date(), recordedAt: datetime(),
    supersededAt: datetime()});
UNWIND range(1, 300) AS n
CREATE (c:RecallCause {
    id: 'C' + n, target: 'H' + n, targetKind: '', kind: '', on: date(), subject: '',
    owners: [''], city: '', by: '', open: n = 1, recordedAt: datetime()})
    -[:CALLS_BACK]->(r:Recall {
    id: 'R' + n, cause: 'C' + n, organisation: 'O' + n, organisationName: '',
    organisationKind: '', seq: n, receipt: '', index: n, askedAt: datetime(), action: '',
    purpose: '', facts: [''], looks: n, dueOn: date(), dueYear: n, city: '', open: n = 1,
    recordedAt: datetime()}),
  (r)-[:ANSWERED]->(:RecallAnswer {
    recall: 'R' + n, version: 1, done: [''], note: '', client: '', on: date(),
    recordedAt: datetime()}),
  (:Told {target: 'H' + n, organisation: 'O' + n, state: n, last: n, looks: n}),
  (:RecallLine {organisation: 'O' + n, last: n});
CREATE (:RecallTail {name: 'log', next: 1, held: true});
UNWIND range(1, 300) AS n
CREATE (:FeedEntry {
    feed: 'F' + n % 3, seq: n, op: '', itemId: 'I' + n, about: '', item: '', because: '', hash: '',
    link: '', digest: '', standing: 'I' + n, nextSeq: n, recordedAt: datetime()}),
  (:FeedHead {
    feed: 'F' + n, epoch: '', since: 0, sinceDigest: '', state: '', digest: '', seq: n, link: '',
    recordedAt: datetime()}),
  (:FeedDue {listing: 'K' + n, on: date()}),
  (:FeedSubscription {
    key: 'F' + n, feed: 'F' + n % 3, organisation: 'O' + n, ackEpoch: '',
    ackSeq: n, ackDigest: '', ackAt: datetime()})-[:STATED_AS]->(:FeedSubscriptionStatement {
    purpose: '', basis: '', state: '', recordedAt: datetime(),
    supersededAt: datetime()});
UNWIND range(1, 300) AS n
MATCH (l:Listing {key: 'K' + n})
CREATE (s:CourtSync {
    id: 'S' + n, list: '', court: 'A' + n, mode: '', sourceVersion: n, baseVersion: n,
    expectedCount: n,
    expectedDigest: '', chunks: n, allOrNothing: true, state: '', openedAt: datetime(),
    expiresAt: datetime(), closedAt: datetime(), placed: n, unchanged: n, unmatched: n,
    turnedAway: n, deleted: n, deletedLate: n}),
  (s)-[:SYNCS]->(:CourtList {id: 'L' + n, sourceVersion: n, openSync: 'S' + n}),
  (s)-[:STAGED]->(:CourtChunk {sync: 'S' + n, number: n, hash: '', rows: n, sealed: ''}),
  (s)-[:TURNED_AWAY]->(:CourtTurnedAway {
    sync: 'S' + n, place: 'P' + n, chunk: n, row: n, column: '', value: '', fate: '', zh: '',
    en: ''}),
  (s)-[:DELETED]->(:CourtDeletion {
    sync: 'S' + n, entry: 'H' + n, caseNumber: '', reason: '', arisenOn: date(), dueOn: date(),
    deletedOn: date(), recordedAt: datetime()})-[:OF]->(l),
  (:UnmatchedEntry {
    id: 'U' + n, list: 'L' + n, caseNumber: '', name: '', person: true, sealed: '',
    settledNumber: '', settledAs: '', settledAt: datetime(), goneAt: datetime(),
    lastSync: 'S' + n, recordedAt: datetime()});
UNWIND range(1, 300) AS n
CREATE (:Promise {
  id: 'Q' + n, subject: 'O:' + n, body: 'B' + n, city: '', matter: '', papers: [''], kept: '',
  dueOn: date(), way: '', article: '', recordedAt: datetime()})-[:TOOK]->(:PromiseStep {
  promise: 'Q' + n, version: 1, after: '', officer: '', on: date(), because: '',
  recordedAt: datetime()});
UNWIND range(1, 300) AS n
CREATE (:FeedBell {
  id: 'B' + n, organisation: 'O' + n % 30, feed: 'F' + n % 3, address: '', client: '', state: '',
  rungEpoch: '', rungSeq: 0, failures: 0, problem: '', triedAt: datetime(), nextAt: datetime(),
  deadSince: datetime(), claim: '', held: '', claimedUntil: datetime(), recordedAt: datetime()});
UNWIND range(1, 300) AS n
MATCH (o:CallerOrganisation {code: 'O' + n})
CREATE (o)-[:ANSWERS_FOR {
    kind: '', recordedAt: datetime(), supersededAt: datetime()}]->(:AnsweredFor {code: 'O' + n}),
  (:Watch {key: 'W' + n, id: 'W' + n, organisation: 'O' + n, subject: 'S' + n})
    -[:STATED_AS]->(:WatchStatement {
      watched: true, mutation: 'M' + n, recordedAt: datetime(), supersededAt: datetime()}),
  (:ConsentBegin {consent: 'A' + n, on: date()});
UNWIND range(1, 300) AS n
CREATE (:FeedSweep {edition: 'E' + n, upTo: '', done: true});
UNWIND range(1, 300) AS n
CREATE (:PeerAgreement {peer: 'O' + n, dueOn: date()})-[:STATED_AS]->(:PeerAgreementStatement {
  sends: true, receives: true, lists: [''], cities: [''], grade: '', mayForward: true,
  from: date(), until: date(), basis: '', endedBecause: '', recordedAt: datetime(),
  supersededAt: datetime()});
UNWIND range(1, 300) AS n
CREATE (:PeerFollow {
    peer: 'O' + n, state: '', epoch: '', seq: n, link: '', lanes: '', next: '', digest: '',
    headSeq: n, heardAt: datetime(), problem: '', flaw: '', flawSeq: n, openRecalls: n,
    recallProblem: '', held: '', lease: '',
    leasedUntil: datetime()}),
  (:PeerHeard {peer: 'O' + n, epoch: '', seq: n, recordedAt: datetime()}),
  (:ForeignEntry {
    peer: 'O' + n, itemId: 'I' + n, standing: 'O' + n + '|I' + n, seq: n, epoch: '', hash: '',
    item: '', about: 'O:' + n, region: '', originId: '', grade: '', receipt: '',
    toldAt: datetime(), because: '', endSeq: n, recalled: '', recalledAt: datetime(),
    recordedAt: datetime(), supersededAt: datetime()});
CREATE (:ConstraintFile {name: 'V0000__model.cypher', checksum: '', appliedAt: datetime()});
