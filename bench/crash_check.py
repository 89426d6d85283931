#!/usr/bin/env python3
"""Checks what a crash run left: crash_check.py FOLDER LIST.jsonl CHECK.json

Every file of FOLDER must be in exactly one dossier or one refusal, by its SHA-256; no dossier may still be under way; the
audit chain must be whole. Files inside archives and e-mails are not looked for by themselves.
"""
import collections, hashlib, json, pathlib, sys

folder, listed, checked = sys.argv[1:4]
dossiers, refused, waiting = collections.Counter(), collections.Counter(), []
for line in open(listed, encoding="utf-8"):
    row = json.loads(line)
    if row.get("outcome") == "refused":
        refused[row["sha256"]] += 1
        continue
    if row["stage"] in ("received", "read", "understood"):
        waiting.append(row["reference"])
    for document in row["documents"]:
        for sha in document["sha256"]:
            dossiers[sha] += 1
names = collections.defaultdict(list)
for path in sorted(pathlib.Path(folder).rglob("*")):
    if path.is_file():
        names[hashlib.sha256(path.read_bytes()).hexdigest()].append(path.name)
lost = [n for sha, ns in names.items() for n in ns if not dossiers[sha] and not refused[sha]]
twice = [ns for sha, ns in names.items() if dossiers[sha] > 1 or dossiers[sha] and refused[sha]]
check = json.load(open(checked, encoding="utf-8"))
result = {"files": sum(map(len, names.values())), "distinct": len(names), "dossiers": sum(dossiers.values()),
          "refusals": sum(refused.values()), "lost": lost, "twice": twice, "unfinished": waiting, "audit": check["audit"],
          "damaged": check["damaged"]}
print(json.dumps(result, ensure_ascii=False))
sys.exit(bool(lost or twice or waiting or check["audit"] != "intact" or check["damaged"]))
