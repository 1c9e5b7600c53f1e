package org.lianxin.gateway;

import org.lianxin.kernel.Bilingual;

/**
 * Everything that can go wrong with a request. Names are stable: clients decide by them.
 *
 * <p>The HTTP status says who has to do something: 4xx the client, 5xx the gateway or its graph. It
 * does not depend on the media type asked for (decision record 2026-11-21-http-status).
 */
public enum ErrorCode {
    METHOD_NOT_ALLOWED(
            405,
            "只接受 POST 请求",
            "only POST is accepted",
            "查询内容可能含有证件号码，不得出现在网址中；请以 POST 发送 JSON。",
            "A query may hold ID numbers, which must not stand in an address; send JSON by POST."),
    CONTENT_TYPE_UNSUPPORTED(
            415,
            "请求的内容类型不受支持",
            "the content type of the request is not supported",
            "请使用 Content-Type: application/json，UTF-8。",
            "Use Content-Type: application/json in UTF-8."),
    REQUEST_TOO_LARGE(
            413, "请求过大", "the request is too large", "请分成几次发送。", "Send it in several requests."),
    REQUEST_TOO_DEEP(
            400,
            "请求体嵌套过深",
            "the body of the request is nested too deeply",
            "请减少 variables 的嵌套层次。",
            "Nest variables less."),
    CROSS_SITE(
            403,
            "不接受其他网站发来的请求",
            "requests from other sites are not accepted",
            "请由程序直接发送，或者使用本网关自己的页面。",
            "Send it from a program, or from this gateway's own page."),
    RATE_LIMITED(
            429,
            "请求过于频繁",
            "too many requests",
            "请在 Retry-After 秒后再试；一次查询多个主体请使用 creditProfiles。",
            "Try again after Retry-After seconds; to ask about many subjects use creditProfiles."),
    DOCUMENT_NOT_REGISTERED(
            403,
            "该 GraphQL 文档未登记",
            "the GraphQL document is not registered",
            "所属单位只可使用已登记的文档；请以 documentId(sha256:…)指明，或者逐字发送已登记的文档。",
            "Only registered documents are accepted here: name one by documentId (sha256:…), or"
                    + " send it to the letter."),
    REQUEST_TOO_SLOW(
            504,
            "请求未能及时完成",
            "the request was not finished in time",
            "请缩小查询，或者稍后再试。",
            "Ask for less, or try again later."),
    REQUEST_MALFORMED(
            400,
            "请求不是一个 GraphQL 请求",
            "the request is not a GraphQL request",
            "请求体须为 JSON 对象：query(字符串)，可另有 variables(对象)、operationName(字符串)。",
            "The body is one JSON object: query (a string), and optionally variables (an object)"
                    + " and operationName (a string)."),
    OPERATIONS_BATCHED(
            400,
            "一次请求只能有一个操作",
            "one request holds one operation",
            "查询多个主体请使用 creditProfiles。",
            "To ask about many subjects use creditProfiles."),
    DOCUMENT_MALFORMED(
            400,
            "GraphQL 文档有语法错误",
            "the GraphQL document has a syntax error",
            "位置见 locations。",
            "See locations for the place."),
    DOCUMENT_INVALID(
            400,
            "GraphQL 文档不合于模式",
            "the GraphQL document does not fit the schema",
            "请对照模式检查字段、参数和类型；位置见 locations。",
            "Check fields, arguments and types against the schema; see locations for the place."),
    DOCUMENT_TOO_LARGE(
            400,
            "GraphQL 文档过长",
            "the GraphQL document is too long",
            "请缩短文档，将取值放入 variables。",
            "Shorten the document; put values into variables."),
    TOO_DEEP(400, "查询层次过深", "the query is nested too deeply", "请减少嵌套层次。", "Nest less."),
    TOO_MANY_FIELDS(
            400,
            "查询字段过多",
            "the query selects too many fields",
            "请减少字段，或者分成几次查询。",
            "Select fewer fields, or ask in several requests."),
    TOO_MANY_ROOT_FIELDS(
            400,
            "顶层字段过多",
            "the query has too many fields at the top",
            "查询多个主体请使用 creditProfiles，不要重复别名。",
            "To ask about many subjects use creditProfiles instead of aliases."),
    TOO_MANY_ALIASES(400, "别名过多", "the query has too many aliases", "请减少别名。", "Use fewer aliases."),
    TOO_MANY_REPEATS(
            400,
            "同一字段重复过多",
            "the query selects the same fields too often",
            "同一处的同一字段选取一次即可。",
            "Selecting a field once in a place is enough."),
    TOO_MANY_DIRECTIVES(
            400, "指令过多", "the query has too many directives", "请减少指令。", "Use fewer directives."),
    LITERAL_TOO_LONG(
            400,
            "文档中的文字过长",
            "a text in the document is too long",
            "请将取值放入 variables。",
            "Put values into variables."),
    TOO_COSTLY(
            400,
            "查询所要的过多",
            "the query asks for too much",
            "given 为所问主体、页面与字段相乘之数；请减少主体、每页项数或者字段。",
            "The number in given multiplies subjects, pages and fields; ask for fewer of them."),
    OPERATION_UNKNOWN(
            400,
            "没有指定的操作",
            "there is no such operation",
            "文档含有多个操作时须以 operationName 指定其一。",
            "With several operations in a document, operationName says which."),
    VARIABLE_INVALID(
            400,
            "变量的类型或者取值不正确",
            "a variable has the wrong type or value",
            "请对照模式检查 variables。",
            "Check variables against the schema."),
    UNAUTHENTICATED(
            401,
            "须出示令牌",
            "a token is needed",
            "请在 Authorization 中以 Bearer 方式出示访问令牌。",
            "Send an access token as Bearer in Authorization."),
    TOKEN_INVALID(
            401,
            "令牌无效",
            "the token is not valid",
            "令牌可能已过期、不是发给本网关的，或者签名不符；请重新获取。",
            "It may have expired, be meant for another audience, or fail its signature; get a new"
                    + " one."),
    DPOP_REQUIRED(
            401,
            "须证明持有令牌所绑定的密钥",
            "the key that the token is bound to has to be proved",
            "银行、法院、行政机关的令牌须绑定密钥，并以 Authorization: DPoP 连同 DPoP 证明出示(RFC 9449)。",
            "Banks, courts and agencies bind their tokens to a key and show them as Authorization:"
                    + " DPoP with a DPoP proof (RFC 9449)."),
    DPOP_PROOF_INVALID(
            401,
            "密钥持有证明无效",
            "the proof of possession is not valid",
            "每次请求须以令牌所绑定的密钥另签一个证明，载明 htm、htu、ath、iat、jti。",
            "Sign a new proof for each request, with the token's key, over htm, htu, ath, iat and"
                    + " jti."),
    DPOP_PROOF_REPLAYED(
            401,
            "密钥持有证明已经用过",
            "the proof of possession has been used",
            "一个证明只能用一次；请另签一个。",
            "A proof is good for one request; sign a new one."),
    DPOP_NONCE_UNKNOWN(
            401,
            "密钥持有证明所载的 nonce 已过时，或者出自另一网关",
            "the nonce in the proof of possession is too old, or another gateway's",
            "请把本应答 DPoP-Nonce 首部的值写入新证明的 nonce，再发一次(RFC 9449 第九节)。",
            "Put the value of this answer's DPoP-Nonce header into a new proof as its nonce and ask"
                    + " again (RFC 9449, section 9)."),
    SCOPE_MISSING(
            403,
            "令牌没有所需的权限",
            "the token lacks the scope needed",
            "所需权限见 scope；各项权限的含义见 scopes 查询。",
            "See scope for the one needed and the query scopes for what each means."),
    CALLER_NOT_REGISTERED(
            403,
            "该客户端未登记",
            "the client is not registered",
            "请由信用主管部门登记所属单位及其客户端。",
            "The credit office registers the organisation with its clients."),
    CALLER_SUSPENDED(
            403,
            "所属单位已停用",
            "the caller's organisation is suspended",
            "请联系信用主管部门。",
            "Contact the credit office."),
    CALLER_NOT_AS_REGISTERED(
            403,
            "令牌与登记不符",
            "the token and the registration do not agree",
            "令牌所载的类别(caller_kind)和单位(organisation)须与该客户端的登记一致。",
            "The token's caller_kind and organisation have to be those its client is registered"
                    + " with."),
    SCOPE_NOT_REGISTERED(
            403,
            "所属单位未登记该项权限",
            "the caller's organisation is not registered for the scope",
            "令牌持有该项权限，但单位未登记；请联系信用主管部门。",
            "The token holds the scope, but the organisation is not registered for it; contact the"
                    + " credit office."),
    NOT_OWNER(
            403,
            "只有所属单位本身可以查看",
            "only the owner itself may see this",
            "令牌须载明所代表的单位(organisation)。",
            "The token has to name the organisation it acts for."),
    PURPOSE_MISSING(
            400, "须说明查询用途", "the purpose of the query is missing", "请填写 purpose。", "Give purpose."),
    CODE_MALFORMED(
            400,
            "统一社会信用代码格式不正确",
            "the unified code is malformed",
            "统一社会信用代码为十八位，不含 I、O、S、V、Z，第三至八位为数字。",
            "A unified code has 18 characters without I, O, S, V, Z; the third to eighth are"
                    + " digits."),
    LEGACY_CODE_MALFORMED(
            400,
            "旧有代码格式不正确",
            "the legacy code is malformed",
            "请检查种类和号码。",
            "Check its kind and value."),
    ID_NUMBER_MALFORMED(
            400,
            "证件号码格式不正确",
            "the document number is malformed",
            "请检查证件类型和号码。",
            "Check the kind of document and its number."),
    SUBJECT_KEY_MALFORMED(
            400,
            "主体的指定方式不正确",
            "the subject is not named in one of the ways there are",
            "unifiedCode、legacyCode、document 三者须且只须给出一个。",
            "Give exactly one of unifiedCode, legacyCode and document."),
    DATE_IN_FUTURE(
            400,
            "日期晚于今日",
            "the date lies in the future",
            "validAt 不得晚于今日(北京时间)，knownAt 不得晚于现在。",
            "validAt is today at the latest (Asia/Shanghai), knownAt is now at the latest."),
    BATCH_TOO_LARGE(
            400,
            "一次查询的主体过多",
            "too many subjects in one query",
            "请分成几次查询。",
            "Ask in several requests."),
    PAGE_SIZE_INVALID(
            400,
            "每页项数不正确",
            "the page size is out of range",
            "first 须为 1 到 100。",
            "first is 1 to 100."),
    CURSOR_INVALID(
            400,
            "游标无效",
            "the cursor is not valid",
            "请使用上一页给出的 endCursor，不要改动。",
            "Use the endCursor of the page before, unchanged."),
    FILE_UNREADABLE(
            400,
            "文件无法识别",
            "the file cannot be read",
            "表头须与某一已知格式相符，引号须成对；原因见 problem。",
            "The header has to fit a known layout and quotes have to be paired; see problem for"
                    + " the reason."),
    FILE_TOO_LARGE(
            400,
            "文件过大",
            "the file is too large",
            "一次至多一千行、1 MiB；更大的文件请用命令行导入。",
            "1,000 rows and 1 MiB at most; import larger files by the command line."),
    SUBJECT_UNKNOWN(
            404,
            "没有该信用主体，或者不供您查询",
            "no such subject is known, or it is not for you",
            "代码格式正确，但在所问之时没有该主体的登记；自然人须有其授权或者法定事项方可查询，有无登记均如此回答。",
            "The key is well formed, but no such subject was registered as of the time asked; a"
                    + " natural person is for whoever has a consent or a statutory matter, and for"
                    + " others the answer is this one whether there is a record or not."),
    CONSENT_REQUIRED(
            403,
            "须经主体授权",
            "the subject's consent is needed",
            "fields 所列内容须有该主体的授权：被授权单位、用途、信息类别、有效期和次数均须相符；原因见 because。公开信息无需授权。",
            "What fields names needs the subject's consent: to this organisation, for this purpose"
                    + " and these kinds of facts, within its days and uses; see because. Public"
                    + " facts need none."),
    CONSENT_USED_UP(
            409,
            "授权的次数已用完",
            "the consent has been used as often as it may be",
            "另一次查询先用了最后一次；请主体另行授权。",
            "Another query took its last use; ask the subject for a new consent."),
    NOT_FOR_YOU(
            403,
            "不供您查询",
            "this is not for you",
            "fields 所列内容不在您的查询方式之内；机关和法院须注明办理事项(matter)和法定用途。",
            "What fields names is beyond the mode in which you ask; agencies and courts name a"
                    + " matter and a statutory purpose."),
    MATTER_MALFORMED(
            400,
            "办理事项不正确",
            "the matter is malformed",
            "reference 和 statutoryBasis 各须 1 至 200 个字符，不含控制字符。",
            "reference and statutoryBasis have 1 to 200 characters each, without control"
                    + " characters."),
    AUDIT_UNAVAILABLE(
            503,
            "查询记录暂时无法写入，故不作答",
            "the access log cannot be written, so nothing is disclosed",
            "请稍后以同一 Idempotency-Key 再试；改动类操作可能已经完成，重复无害。",
            "Try again later under the same Idempotency-Key; a mutation may have been done already"
                    + " and can be repeated without harm."),
    CODE_SUSPECT(
            404,
            "统一社会信用代码校验位不符，且没有来源确认过该代码",
            "the unified code fails its check digit, and no source has confirmed it",
            "可能有一位录入错误；确已发放的，由来源单位以 confirmUnifiedCode 确认。",
            "A character may be mistyped; if it was really issued, its source confirms it by"
                    + " confirmUnifiedCode."),
    CITY_UNKNOWN(
            404,
            "没有该城市的规则",
            "there is no rulebook of that city",
            "各城市的键见 cities 查询。",
            "See the query cities for the keys."),
    RULEBOOK_NOT_IN_FORCE(
            404,
            "该城市在所问之日没有有效的规则",
            "that city has no rulebook in force on that day",
            "请换一个日期。",
            "Ask for another day."),
    SUBJECT_AMBIGUOUS(
            409,
            "所给的键对应多个信用主体",
            "the key fits more than one subject",
            "请改用统一社会信用代码查询。",
            "Ask by unified code."),
    CODE_NOT_CONFIRMED(
            409,
            "该代码不能确认",
            "the code cannot be confirmed",
            "原因见 fault。",
            "See fault for the reason."),
    IDEMPOTENCY_KEY_MALFORMED(
            400,
            "幂等键格式不正确",
            "the idempotency key is malformed",
            "幂等键为八至一百位字母、数字或者 . _ : -。",
            "A key has 8 to 100 letters, digits or . _ : - characters."),
    IDEMPOTENCY_KEY_REUSED(
            409,
            "该幂等键已用于其他内容",
            "the idempotency key was used for something else",
            "重复提交须内容相同；新的内容请用新的键。",
            "Repeat with the same input, or choose another key for another one."),
    ARGUMENT_INVALID(
            400,
            "参数的取值不在允许范围内",
            "an argument has a value beyond what is allowed",
            "哪个参数见 argument，允许的范围见模式中该参数的说明。",
            "See argument for which one, and its description in the schema for what is allowed."),
    ORGANISATION_ALREADY_REGISTERED(
            409,
            "该单位已经登记",
            "the organisation is registered already",
            "请使用 changeOrganisation。",
            "Use changeOrganisation."),
    ORGANISATION_NOT_REGISTERED(
            404,
            "没有登记该单位",
            "no such organisation is registered",
            "请使用 registerOrganisation。",
            "Use registerOrganisation."),
    CLIENT_TAKEN(
            409,
            "有客户端已属于其他单位",
            "one of the clients belongs to another organisation",
            "一个客户端只属于一个单位；请先从原单位的登记中去除。",
            "A client belongs to one organisation; take it out of the other one first."),
    OWN_OFFICE(
            409,
            "不得停用本单位，也不得取消本单位的登记权限",
            "an office may not cut off itself",
            "否则无人可以恢复；请由其他信用主管部门办理。",
            "Nobody could undo it; another credit office has to do it."),
    NOT_THE_SUBJECT(
            403,
            "只有信用主体本人或者其现任法定代表人可以办理",
            "only the subject itself or its legal representative in office may do this",
            "令牌须载明本人的证件；单位由登记的现任法定代表人办理。",
            "The token has to name one's own document; for an organisation, that of its registered"
                    + " legal representative."),
    GRANTEE_UNKNOWN(
            404,
            "没有登记可以凭授权查询的该单位",
            "no organisation that reads by consent is registered under that code",
            "请核对被授权单位的统一社会信用代码。",
            "Check the grantee's unified code."),
    ASSIGNMENT_UNKNOWN(
            404,
            "没有分派给本单位的此项措施",
            "no such measure is assigned to this body",
            "本单位的任务见 measureInbox。",
            "See measureInbox for those of one's own body."),
    DEED_REFUSED(409, "当前不能办理此事项", "this cannot be recorded now", "原因见 reason。", "See reason."),
    PROMISE_LACKS(
            409,
            "不能凭承诺容缺受理",
            "the matter cannot be taken in on a promise",
            "不符合的各项及条款见 lacks。",
            "See lacks for all that stands against it, with the articles."),
    PROMISE_NOT_DUE(
            409,
            "承诺的期限未满",
            "the promise is not due yet",
            "期限届满之后方可记为未履行。",
            "It can be recorded as broken once its last day has passed."),
    ASSIGNMENT_OVERTAKEN(
            409,
            "任务已有变化，须重新决定",
            "the assignment has changed, so this must be decided anew",
            "所依版本之后的变化见 since；请以 versionNow 重新决定。",
            "See since for what was done after the version seen; decide anew on versionNow."),
    CONSENT_UNKNOWN(
            404,
            "没有该项授权",
            "no such consent is known",
            "本人的授权见 consentsOfMine。",
            "See consentsOfMine for one's own."),
    CONSENT_NOT_NARROWER(
            409,
            "授权只能收窄",
            "a consent can only be narrowed",
            "用途、信息类别、期间和次数均不得超出原有内容；需要更多的，请另行授权。",
            "Purposes, kinds of facts, days and uses must lie within the old ones; to allow more,"
                    + " give another consent."),
    CONSENT_REVOKED(
            409,
            "该项授权已撤回",
            "the consent was revoked",
            "撤回不可恢复；请另行授权。",
            "It stays revoked; give another consent."),
    CONSENTS_TOO_MANY(
            409,
            "对同一单位同时有效的授权过多",
            "there are too many consents to the same organisation",
            "至多五十项；请先撤回不再需要的。",
            "50 at most; revoke those no longer needed."),
    LISTING_UNKNOWN(
            404,
            "没有该名单，或者不由本单位办理",
            "there is no such listing, or it is not this caller's to see or decide",
            "本单位办理的名单见 listingsInHand。",
            "See listingsInHand for those that one's own authority has in hand."),
    LISTING_LACKS(
            409,
            "尚不具备列入条件",
            "the listing lacks what it needs",
            "所缺各项及其条款见 lacks，全部补齐后再办。",
            "See lacks for all that is missing, each with its article."),
    LISTING_STEP_REFUSED(
            409,
            "名单当前不能办理此事项",
            "the listing cannot take this step now",
            "原因见 reason。",
            "See reason."),
    LISTING_OVERTAKEN(
            409,
            "名单已有变化，须重新决定",
            "the listing has changed, so the step must be decided anew",
            "所依版本之后的变化见 since；请以 versionNow 重新决定。",
            "See since for what changed after the version seen; decide anew on versionNow."),
    SECOND_OFFICER_MISSING(
            409,
            "该市规定须由两人决定",
            "the city's rules ask for two officers",
            "请填写 secondOfficer，且不得与 officer 相同。",
            "Give secondOfficer, who is not officer."),
    CASE_TARGET_UNKNOWN(
            404,
            "没有该项列入或者信用信息，或者已经退出",
            "there is no such listing or entry of that subject, or it is over",
            "请使用信用状况中该项的 id；已经退出的无须异议或者修复。",
            "Use the id that the profile shows it by; what is over needs no dispute or repair."),
    DISPUTE_NOT_ACCEPTED(
            409,
            "该市规定不能这样受理异议",
            "the city's plan does not let the dispute in like this",
            "原因见 because，条款见 article；应向谁提出见 to 和 receiver。",
            "See because for why and article for where it is written; to and receiver say whom to"
                    + " turn to."),
    CASE_ALREADY_OPEN(
            409,
            "同一事项正在办理",
            "the same matter is being handled",
            "请等候结论，或者以其他理由提出；见 disputesOfMine 和 repairsOfMine。",
            "Wait for its outcome, or file on another ground; see disputesOfMine and"
                    + " repairsOfMine."),
    CASE_UNKNOWN(
            404,
            "没有该件，或者不由本单位办理",
            "there is no such case, or it is not this body's to handle",
            "本单位承办的见 disputesAtUs、repairsAtUs 和 restorationsAtUs。",
            "See disputesAtUs, repairsAtUs and restorationsAtUs for one's own."),
    RECALL_UNKNOWN(
            404,
            "没有该项召回通知，或者不是对本单位的",
            "there is no such recall, or it is not to this organisation",
            "对本单位的见 recalls。",
            "See recalls for one's own."),
    CASE_CHANGED(
            409,
            "该件在您查看之后已有变动",
            "the case has changed since you saw it",
            "其间的变动见 since；请依现在的版本 versionNow 重新考虑。",
            "See since for what changed; consider it anew on versionNow."),
    CASE_OUT_OF_ORDER(
            409,
            "该件现在的阶段不能这样办理",
            "the case is not at the stage for this",
            "请查看其办理阶段和经过。",
            "See its stage and history."),
    NOT_CORRECTED_YET(
            409,
            "来源单位尚未报送更正后的内容",
            "its source has not handed in anything new",
            "请先报送更正后的内容，再以更正结案；或者予以撤销。",
            "Hand in what is right first and then call it corrected, or withdraw it."),
    NOT_REPAIRABLE(
            409,
            "尚不能申请修复",
            "repair cannot be asked for yet",
            "缺少的各项见 missing。",
            "See missing for all that is lacking."),
    REPAIR_STATEMENT_MISSING(
            400,
            "缺少须公示的修复说明",
            "the statement of repair that has to be published is missing",
            "请填写 statement。",
            "Give statement."),
    FEED_UNKNOWN(
            404,
            "没有该名单，或者不供您订阅",
            "there is no such feed, or it is not for you",
            "可以订阅的名单见 feeds。",
            "See feeds for those one may follow."),
    FEED_NOT_SUBSCRIBED(
            409,
            "尚未订阅该名单",
            "the feed is not subscribed to",
            "请先用 subscribeFeed 注明用途和法定依据。",
            "Subscribe with subscribeFeed first, and say what for and on what basis."),
    FEED_BASIS_MISSING(
            403,
            "订阅共享的名单须有法定事项和依据",
            "a shared feed needs a statutory task and its basis",
            "请注明法定用途(purpose)和依据(statutoryBasis)。",
            "Give a statutory purpose and statutoryBasis."),
    FEED_GONE(
            410,
            "该处之后的变更已不能提供",
            "what changed behind that place can be told no more",
            "原因见 because；请以 feedSnapshot 重取全份，再从其 next 继续。",
            "See because; take the whole by feedSnapshot and go on from its next."),
    FEED_DIVERGED(
            409,
            "副本与已提供的内容不符",
            "the copy is not what was told",
            "至 seq 处摘要不符：有遗漏、重复或者改动；请以 feedSnapshot 重取全份。",
            "The digest at seq is another one: something is missing, doubled or changed; take the"
                    + " whole by feedSnapshot."),
    COURT_SYNC_UNKNOWN(
            404,
            "没有该次同步，或者不是本院的",
            "there is no such sync, or it is another court's",
            "请使用 openCourtSync 给出的 id。",
            "Use the id that openCourtSync gave."),
    COURT_SYNC_BUSY(
            409,
            "该名单正在进行另一次同步",
            "another sync of this list is open",
            "请等到 until，或者先提交或放弃该次同步(sync)。",
            "Wait until then, or commit or abandon that sync first."),
    COURT_SYNC_STALE(
            409,
            "来源版本不新于已有的版本",
            "the source version is not newer than the one stored",
            "已有的版本见 storedVersion；请从来源重新导出。",
            "See storedVersion for the one stored; export the list anew at its source."),
    COURT_SYNC_TOO_LARGE(
            413,
            "行数超出一次同步所能提交的",
            "more rows than one sync can commit",
            "至多的行数见 max，没有 max 的是图的内存不足；全量同步在提交时只计与名单不同的行。名单未作任何变更。"
                    + "请放弃已开始的同步，分成几次增量同步(DELTA)依次提交。",
            "See max for how many; where there is no max, the graph lacked the memory. At the"
                + " commit of a full sync only rows that differ from the list are counted. Nothing"
                + " was changed. Abandon the sync if it is open, and bring the list in by several"
                + " DELTA syncs, one after another."),
    COURT_SYNC_OTHER_BASE(
            409,
            "增量同步的基础版本不是已有的版本",
            "the delta builds on another version than the one stored",
            "已有的版本见 storedVersion，没有的为从未同步；请送交自该版本以来的全部变更并以其为 baseVersion，或者改作全量同步。",
            "See storedVersion for the one stored, absent if nothing was ever synced; send all that"
                    + " changed since, with it as baseVersion, or a full sync."),
    COURT_SYNC_CLOSED(
            409,
            "该次同步已经结束",
            "the sync is over",
            "如何结束的见 state；请另行 openCourtSync。",
            "See state for how; open another one."),
    COURT_CHUNK_DIFFERS(
            409,
            "该分块号已有其他内容",
            "another content was staged under this number",
            "已有内容的摘要见 hash；内容有误的，请放弃该次同步后重新开始。",
            "See hash for what was staged; if that was wrong, abandon the sync and begin again."),
    COURT_CHUNK_DAMAGED(
            400,
            "分块内容与其摘要不符",
            "the rows do not have the hash given",
            "收到内容的摘要见 hash；请重新发送。",
            "See hash for that of what arrived; send it again."),
    COURT_SYNC_INCOMPLETE(
            409,
            "分块尚未到齐",
            "chunks are still missing",
            "缺少的见 missing，补齐后再提交。",
            "See missing; put them and commit again."),
    COURT_SYNC_NOT_AS_ANNOUNCED(
            409,
            "行数或者摘要与开始时所报不符",
            "the count or the digest is not what was announced",
            "收到的见 count 和 digest；名单未作任何变更，请放弃该次同步后重新开始。",
            "See count and digest for what arrived; nothing was changed. Abandon the sync and begin"
                    + " again."),
    COURT_DELETIONS_UNCONFIRMED(
            409,
            "全量同步中缺少的条目未经确认删除",
            "entries are absent from a full sync and their deletion is not confirmed",
            "见 absent（至多一百项，总数见 count）；确属删除的，提交时逐项说明事由，否则请补报。",
            "See absent, a hundred of them, and count for all; confirm each with its reason at the"
                    + " commit, or send the rows that are missing."),
    COURT_DELETIONS_REFUSED(
            409,
            "有的删除不能办理",
            "some of the deletions cannot be",
            "各项原因见 refused；名单未作任何变更。",
            "See refused for each reason; nothing was changed."),
    COURT_ROWS_TURNED_AWAY(
            409,
            "有的行未被接受，按全有或全无的要求未作任何变更",
            "rows were turned away, and all or nothing was asked for",
            "各行原因见 turnedAway（至多一百行，总数见 count）。",
            "See turnedAway for the reasons, a hundred rows at most, and count for all."),
    COURT_ENTRY_UNKNOWN(
            404,
            "没有该待确认条目，或者不是本院的",
            "there is no such unmatched entry, or it is another court's",
            "待确认的条目见 unmatchedCourtEntries。",
            "See unmatchedCourtEntries for those that wait."),
    COURT_ENTRY_SETTLED(
            409,
            "该条目已确认为他人",
            "the entry was settled otherwise before",
            "确认有误的，请先删除该条目，再重新列入。",
            "If that was wrong, delete the entry and list it again."),
    COURT_ENTRY_NOT_PLACED(
            409,
            "以该号码不能列入",
            "with that number the entry cannot be placed",
            "原因见 because。",
            "See because for the reason."),
    BELL_ADDRESS_INVALID(
            400,
            "提示地址不可用",
            "the address cannot be a bell's",
            "请使用 https 地址，不带用户信息和 # 之后的部分，五百个字符以内。",
            "Use an https address without user and without anything behind a number sign, 500"
                    + " characters at most."),
    BELL_UNKNOWN(
            404,
            "本单位没有该名单的提示",
            "your organisation has no bell for that feed",
            "请先以 putUpFeedBell 登记。",
            "Put one up by putUpFeedBell first."),
    BELLS_TOO_MANY(
            409,
            "本单位的提示过多",
            "your organisation has too many bells",
            "请使用已有的提示，或者以订阅接收。",
            "Use those that are there, or follow by subscription."),
    BELLS_NOT_OFFERED(
            409,
            "本网关未提供提示",
            "this gateway offers no bells",
            "请以订阅或者查询接收变更。",
            "Follow by subscription, or read by query."),
    PEER_AGREEMENT_UNKNOWN(
            404,
            "没有与该地区的有效协议",
            "there is no agreement with that region to be ended",
            "各项协议见 peerAgreements 查询。",
            "See the query peerAgreements."),
    PEER_CITY_NOT_OWN(
            403,
            "协议所及的城市中有其他信用主管部门的",
            "the agreement covers a city of another credit office",
            "有本网关规则的城市由各自的信用主管部门登记，请只列本市和对方的城市。",
            "Each office registers for its own city: name that one and cities of the other"
                    + " region."),
    PEERS_NOT_OFFERED(
            409,
            "本网关未设定所属地区",
            "this gateway was not told which region it is",
            "请由运维人员设定 lianxin.region.code 后再登记协议。",
            "Its operator sets lianxin.region.code first."),
    STREAM_NEEDED(
            400,
            "订阅须以事件流或者 WebSocket 接收",
            "a subscription is taken as a stream of events or over a WebSocket",
            "请以 Accept: text/event-stream 发送，或者以子协议 graphql-transport-ws 打开 WebSocket；只要一页请用查询。",
            "Send Accept: text/event-stream, or open a WebSocket of the subprotocol"
                    + " graphql-transport-ws; for one page use the query."),
    SUBPROTOCOL_UNSUPPORTED(
            400,
            "WebSocket 的子协议不受支持",
            "the subprotocol of the WebSocket is not supported",
            "请在 Sec-WebSocket-Protocol 中提供 supported 所列的子协议。",
            "Offer the one named in supported by Sec-WebSocket-Protocol."),
    TOKEN_EXPIRED(
            401,
            "令牌已到期，订阅终止",
            "the token has expired, so the stream ends",
            "请以新令牌重新连接，从最后一页的游标继续；不会遗漏。",
            "Connect again with a new token and go on from the cursor of the last page; nothing is"
                    + " lost."),
    STREAMS_TOO_MANY(
            429,
            "该客户端的实时连接或者订阅过多",
            "too many live connections or subscriptions of this client",
            "请结束不用的订阅；多个订阅可以共用一个 WebSocket。",
            "End those that are not needed; one WebSocket holds many subscriptions."),
    LIVE_FULL(
            503,
            "网关的实时连接已满",
            "the gateway has no room for more live connections",
            "请稍后再试，或者以查询逐页读取；不会遗漏。",
            "Try again later, or read page by page with the query; nothing is lost."),
    WATCH_UNKNOWN(
            404,
            "没有该项关注，或者不是本单位登记的",
            "there is no such watch, or it is not one's own",
            "本单位的关注见 watchedSubjects。",
            "See watchedSubjects for one's own."),
    GRAPH_UNAVAILABLE(
            503,
            "图数据库暂时不可用",
            "the graph is not available",
            "请稍后再试；恢复后无需其他操作。",
            "Try again later; nothing else is needed once it is back."),
    GRAPH_TOO_SLOW(
            504,
            "图数据库未能及时回答",
            "the graph did not answer in time",
            "请稍后再试，或者缩小查询。",
            "Try again later, or ask for less."),
    ISSUER_UNAVAILABLE(
            503,
            "令牌签发方暂时不可用，无法核验令牌",
            "the token's issuer is not available, so the token cannot be verified",
            "请稍后再试。",
            "Try again later."),
    INTERNAL(
            500,
            "网关内部错误",
            "an internal error of the gateway",
            "已记录；联系运行单位时请告知 incident。",
            "It was logged; tell the operator the incident.");

    private final int httpStatus;
    private final String zh;
    private final String en;
    private final String helpZh;
    private final String helpEn;

    ErrorCode(int httpStatus, String zh, String en, String helpZh, String helpEn) {
        this.httpStatus = httpStatus;
        this.zh = zh;
        this.en = en;
        this.helpZh = helpZh;
        this.helpEn = helpEn;
    }

    public int httpStatus() {
        return httpStatus;
    }

    /** What happened, in one sentence each. */
    public Bilingual message() {
        return new Bilingual(zh, en);
    }

    /** What the client can do about it. */
    public Bilingual help() {
        return new Bilingual(helpZh, helpEn);
    }
}
