"""Follows a feed and proves that the copy is whole: follow.py URL FEED COPY.json (token in $TOKEN)."""
import hashlib, json, os, struct, sys, urllib.error, urllib.request
URL, FEED, FILE = sys.argv[1:4]
ENTRY = "{ seq op itemId item because hash recordedAt }"
PAGE = "query($f: String!, $c: String) { feedChanges(feed: $f, after: $c, first: 1000) { epoch after prevHash entries " + ENTRY + " digest next more } }"
WHOLE = "query($f: String!, $c: String) { feedSnapshot(feed: $f, part: $c, first: 1000) { epoch asOfSeq digest link items " + ENTRY + " nextPart next } }"
def ask(text, cursor):
    body = json.dumps({"query": text, "variables": {"f": FEED, "c": cursor}}).encode()
    head = {"Content-Type": "application/json", "Authorization": "Bearer " + os.environ["TOKEN"]}
    try:
        answer = json.load(urllib.request.urlopen(urllib.request.Request(URL, body, head)))
    except urllib.error.HTTPError as refused:
        answer = json.load(refused)
    if answer.get("errors"):
        code = answer["errors"][0]["extensions"]["code"]
        return None if code == "FEED_GONE" and text is PAGE else sys.exit("refused: " + code)
    return next(iter(answer["data"].values()))
def sha(*parts):
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
def move(lanes, key, hash, times):
    its = struct.unpack("<1024H", hashlib.shake_128((key + "\n" + hash).encode()).digest(2048))
    return [(a + times * b) % 65536 for a, b in zip(lanes, its)]
def check(holds, otherwise):
    holds or sys.exit("diverged: " + otherwise)
def digest(lanes):
    return hashlib.sha256(struct.pack("<1024H", *lanes)).hexdigest()
def take(copy, entry):
    seq, op, key, item = int(entry["seq"]), entry["op"], entry["itemId"], entry["item"]
    check(seq == copy["seq"] + 1, f"not the entry behind {copy['seq']}")
    check(op == "PUT" and item is None or entry["hash"] == sha(key, item or entry["because"]), f"entry {seq} was changed")
    check(op == "PUT" or key in copy["items"], f"entry {seq} removes what is not there")
    if key in copy["items"]: copy["lanes"] = move(copy["lanes"], key, copy["items"].pop(key)[0], -1)
    if op == "PUT":
        copy["items"][key], copy["lanes"] = [entry["hash"], item], move(copy["lanes"], key, entry["hash"], 1)
    copy["link"] = sha(copy["link"], entry["seq"], op, key, entry["hash"], entry["recordedAt"])
    copy["seq"] = seq
def whole():
    copy, part, page = {"items": {}, "lanes": [0] * 1024}, None, None
    while page is None or part:
        page = ask(WHOLE, part)
        for entry in page["items"]:
            check(entry["item"] is None or entry["hash"] == sha(entry["itemId"], entry["item"]), "an item was changed")
            copy["items"][entry["itemId"]] = [entry["hash"], entry["item"]]
            copy["lanes"] = move(copy["lanes"], entry["itemId"], entry["hash"], 1)
        part = page["nextPart"]
    check(digest(copy["lanes"]) == page["digest"], "the snapshot is not whole")
    return copy | {"epoch": page["epoch"], "seq": int(page["asOfSeq"]), "link": page["link"], "next": page["next"]}
copy, more = json.load(open(FILE)) if os.path.exists(FILE) else whole(), True
while more:
    page = ask(PAGE, copy["next"])
    if page is None:
        copy = whole()
        continue
    check(page["epoch"] == copy["epoch"] and int(page["after"]) == copy["seq"] and page["prevHash"] == copy["link"], "not the page behind the copy")
    for entry in page["entries"]:
        take(copy, entry)
    check(digest(copy["lanes"]) == page["digest"], "the digest is not that of the copy")
    copy["next"], more = page["next"], page["more"]
json.dump(copy, open(FILE + ".new", "w")); os.replace(FILE + ".new", FILE)
print(copy["seq"], digest(copy["lanes"]), len(copy["items"]))
