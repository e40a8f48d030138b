//! Random messages and random bytes, the same in every run: the server lives, answers, and ends when it is told to.
//! `BACKHINT_FUZZ_SECONDS` has it go on with further seeds.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::editor::{Editor, framed};

/// Seeds of a normal run.
const SEEDS: u64 = 25;
/// Messages with each seed.
const MESSAGES: usize = 40;

struct Random(u64);

impl Random {
    fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % limit.max(1)
    }

    fn of<'v, T>(&mut self, values: &'v [T]) -> &'v T {
        &values[self.below(values.len())]
    }

    /// A value that nobody expects.
    fn value(&mut self) -> Value {
        let values = [
            json!(null),
            json!(true),
            json!(-1),
            json!(4_294_967_296_i64),
            json!(1.5),
            json!(""),
            json!("\u{0}\u{fffd}😀"),
            json!("file:///shop/0.py"),
            json!([]),
            json!({}),
            json!([[{}]]),
            json!({"uri": 3, "line": -4}),
        ];
        self.of(&values).clone()
    }

    /// Changes a value somewhere inside, now and then.
    fn disturb(&mut self, value: &mut Value) {
        if self.below(12) == 0 {
            *value = self.value();
            return;
        }
        match value {
            Value::Array(items) => items.iter_mut().for_each(|item| self.disturb(item)),
            Value::Object(members) => {
                if self.below(20) == 0 {
                    let name = members.keys().next().cloned();
                    name.map(|name| members.remove(&name));
                }
                members.values_mut().for_each(|member| self.disturb(member));
            }
            _ => {}
        }
    }
}

/// Sound parameters of every method, about one of a few documents.
fn calls(random: &mut Random) -> Vec<(&'static str, Value)> {
    let number = random.below(4);
    let uri =
        *random.of(&["file:///shop/0.py", "file:///shop/1.ts", "untitled:2", "vscode-notebook-cell:/shop/n.ipynb#c1"]);
    let text = *random.of(&[
        "",
        "x = 1\n",
        "for b in Book.objects.all():\n    print(b.author.name)\n",
        "😀\r\n(((",
        "SELECT '",
    ]);
    let position = json!({"line": random.below(4), "character": random.below(40)});
    let range = json!({"start": position, "end": {"line": 2, "character": 3}});
    let document = json!({"uri": uri});
    let item = json!({"uri": uri, "languageId": random.of(&["python", "typescript", "sql", "cobol"]), "version": number, "text": text});
    let place = json!({"textDocument": document, "position": position});
    let notebook =
        json!({"uri": "file:///shop/n.ipynb", "version": number, "notebookType": "jupyter-notebook", "cells": []});
    let version = json!({"uri": uri, "version": number});
    let changes = json!([{"range": range, "text": text}, {"text": text}]);
    let files = json!({"files": [{"uri": uri, "oldUri": uri, "newUri": "file:///shop/1.ts"}]});
    vec![
        ("textDocument/didOpen", json!({"textDocument": item})),
        ("textDocument/didChange", json!({"textDocument": version, "contentChanges": changes})),
        ("textDocument/didClose", json!({"textDocument": document})),
        ("textDocument/didSave", json!({"textDocument": document})),
        ("textDocument/hover", place.clone()),
        ("textDocument/diagnostic", json!({"textDocument": document, "previousResultId": "1-1"})),
        ("textDocument/codeLens", json!({"textDocument": document})),
        ("textDocument/codeAction", json!({"textDocument": document, "range": range, "context": {"diagnostics": []}})),
        (
            "codeAction/resolve",
            json!({"title": "a", "data": {"uri": uri, "version": number, "change": {"ignore": {"rule": "a", "start": 9}}}}),
        ),
        ("codeAction/resolve", json!({"title": "a", "data": {"uri": uri, "version": number, "change": "all"}})),
        (
            "workspace/diagnostic",
            json!({"previousResultIds": [{"uri": uri, "value": "1"}], "partialResultToken": number, "workDoneToken": "t"}),
        ),
        (
            "workspace/didChangeConfiguration",
            json!({"settings": {"backhint": {"minEvidence": "possible", "codeLens": true}}}),
        ),
        ("workspace/didChangeWatchedFiles", json!({"changes": [{"uri": uri, "type": 1}]})),
        ("workspace/didCreateFiles", files.clone()),
        ("workspace/didRenameFiles", files.clone()),
        ("workspace/didDeleteFiles", files),
        (
            "workspace/didChangeWorkspaceFolders",
            json!({"event": {"added": [{"uri": "file:///shop/a", "name": "a"}], "removed": []}}),
        ),
        (
            "workspace/executeCommand",
            json!({"command": "backhint.openQuestion", "arguments": [{"number": 78, "from": {"uri": uri, "range": range}}]}),
        ),
        ("workspace/executeCommand", json!({"command": "backhint.showConcepts", "arguments": [document]})),
        ("notebookDocument/didOpen", json!({"notebookDocument": notebook, "cellTextDocuments": [item]})),
        (
            "notebookDocument/didChange",
            json!({"notebookDocument": notebook, "change": {"cells": {
                "structure": {"array": {"start": 0, "deleteCount": 1}, "didOpen": [item], "didClose": [document]},
                "textContent": [{"document": version, "changes": changes}],
            }}}),
        ),
        ("notebookDocument/didClose", json!({"notebookDocument": notebook, "cellTextDocuments": [document]})),
        ("window/workDoneProgress/cancel", json!({"token": "backhint-indexing-1"})),
        ("backhint/question", json!({"number": number})),
        ("backhint/concept", place),
        ("backhint/concept", json!({"id": "tls"})),
        ("backhint/rule", json!({"id": "orm-n-plus-one"})),
        ("backhint/search", json!({"query": text, "limit": number})),
        ("backhint/mentions", json!({"textDocument": document})),
        ("backhint/text", json!({"textDocument": document})),
        ("$/cancelRequest", json!({"id": 100 + number})),
        ("$/setTrace", json!({"value": "verbose"})),
    ]
}

fn message(random: &mut Random, number: usize) -> Value {
    let calls = calls(random);
    let (method, mut params) = random.of(&calls).clone();
    random.disturb(&mut params);
    let is_notification =
        method.contains("/did") || method.starts_with("$/") || method == "window/workDoneProgress/cancel";
    let mut message = json!({"jsonrpc": "2.0", "method": method, "params": params});
    // Now and then the other way round, or with an id that comes twice.
    if is_notification == (random.below(15) == 0) {
        message["id"] = json!(100 + number % 30);
    }
    message
}

fn able() -> Value {
    json!({
        "textDocument": {"diagnostic": {}, "codeLens": {}, "codeAction": {
            "codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}}, "dataSupport": true,
            "resolveSupport": {"properties": ["edit"]},
        }},
        "notebookDocument": {"synchronization": {}},
        "window": {"showDocument": {"support": true}},
    })
}

/// Runs seeds: those of every run, and more of them while there is time.
fn seeds(mut run: impl FnMut(u64)) {
    let seconds = std::env::var("BACKHINT_FUZZ_SECONDS").ok().and_then(|seconds| seconds.parse().ok()).unwrap_or(0);
    let begun = Instant::now();
    for seed in 0.. {
        if seed >= SEEDS && begun.elapsed() >= Duration::from_secs(seconds) {
            break;
        }
        run(seed);
        if (seed + 1) % 1_000 == 0 {
            eprintln!("{} seeds", seed + 1);
        }
    }
}

#[test]
fn random_messages_are_survived_and_the_next_request_is_answered() {
    let mut editor = Editor::start(able());
    let mut probe = 1_000_000;
    seeds(|seed| {
        let mut random = Random::new(seed);
        let bytes: Vec<u8> = (0..MESSAGES).flat_map(|number| framed(&message(&mut random, number))).collect();
        editor.send_bytes(&bytes);
        probe += 1;
        editor.send(
            &json!({"jsonrpc": "2.0", "id": probe, "method": "backhint/rule", "params": {"id": "orm-n-plus-one"}}),
        );
        assert!(editor.answer(probe).is_ok(), "seed {seed}");
        editor.forget();
        let log = editor.log();
        assert!(!log.contains("panicked"), "seed {seed}: {log}");
    });
    // What was opened in between is analysed like anything else.
    let text = "for book in Book.objects.all():\n    print(book.author.name)\n";
    editor.open("file:///elsewhere/after.py", "python", text);
    let pull = json!({"textDocument": {"uri": "file:///elsewhere/after.py"}});
    assert!(editor.request("textDocument/diagnostic", pull).unwrap()["items"].is_array());
}

#[test]
fn random_bytes_never_keep_the_server_from_ending() {
    seeds(|seed| {
        let mut random = Random::new(!seed);
        let mut bytes: Vec<u8> = (0..6).flat_map(|number| framed(&message(&mut random, number))).collect();
        for _ in 0..1 + random.below(12) {
            if bytes.is_empty() {
                break;
            }
            let at = random.below(bytes.len());
            match random.below(4) {
                0 => bytes[at] = u8::try_from(random.below(256)).expect("a byte"),
                1 => drop(bytes.drain(at..(at + 20).min(bytes.len()))),
                2 => bytes.insert(at, *random.of(b"\r\n{}\"0-\xff\0")),
                _ => bytes.truncate(at + 1),
            }
        }
        let mut editor = Editor::start(able());
        editor.send_bytes(&bytes);
        editor.close_stdin();
        editor.exit_code();
        let log = editor.log();
        assert!(!log.contains("panicked"), "seed {seed}: {log}");
    });
}
