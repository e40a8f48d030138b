//! Input that is no message, and messages that mean nothing: refused, survived, told once.

use serde_json::{Value, json};

use crate::editor::{Editor, framed, range};
use crate::{FILE, push};

/// Sends bytes that are no message; the server says so, and serves the next request.
#[track_caller]
fn refused(editor: &mut Editor, bytes: &[u8], code: i64) {
    editor.send_bytes(bytes);
    let probe = editor.ask("backhint/catalogue", json!({}));
    let shown = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]).into_owned();
    let error = editor.answer(Value::Null).unwrap_err();
    assert_eq!(error["code"], code, "{shown:?}");
    assert!(editor.answer(probe).is_ok(), "{shown:?}");
    assert_eq!(editor.everything_so_far(), Vec::<Value>::new(), "{shown:?} is told once");
}

fn with_length(body: &[u8], length: usize) -> Vec<u8> {
    [format!("Content-Length: {length}\r\n\r\n").as_bytes(), body].concat()
}

#[test]
fn what_cannot_be_decoded_is_refused_and_the_next_message_served() {
    let mut editor = Editor::start(json!({}));
    let note = br#"{"jsonrpc":"2.0","method":"$/note","params":{"text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}}"#;
    let deep = [b"[".repeat(100_000), b"]".repeat(100_000)].concat();
    let huge = format!("Content-Length: {}\r\n\r\n{}", (64 << 20) + 1, "x".repeat(100_000));
    for bytes in [
        with_length(br#"{"jsonrpc": "2.0", "id": 1, "method": "#, 39),
        with_length(b"{\"a\":\"\xff\xfe\xc3\"}", 11),
        with_length(&deep, deep.len()),
        with_length(b"", 0),
        with_length(note, note.len() - 20),
        with_length(b"{}", 1_000_000_000_000),
        huge.into_bytes(),
        b"Content-Length: -7\r\n\r\nContent-Length: abc\r\n\r\n".to_vec(),
        b"Content-Length: 99999999999999999999999999999\r\n\r\n{}".to_vec(),
        b"X-Nothing: 1\r\n\r\n".to_vec(),
        b"hello world\r\n".to_vec(),
        b"\x00\xff\x01 junk".to_vec(),
        b"{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}".to_vec(),
    ] {
        refused(&mut editor, &bytes, -32700);
    }
}

#[test]
fn what_is_json_and_no_message_is_refused() {
    let mut editor = Editor::start(json!({}));
    for body in [
        json!(42),
        json!(null),
        json!("x"),
        json!([]),
        json!({}),
        json!({"jsonrpc": "1.0", "method": "exit"}),
        json!({"jsonrpc": "2.0", "id": 1.5, "method": "shutdown"}),
        json!({"jsonrpc": "2.0", "id": [], "method": "shutdown"}),
        json!({"jsonrpc": "2.0", "method": 7}),
    ] {
        refused(&mut editor, &framed(&body), -32600);
    }
    editor.send(&json!({"jsonrpc": "2.0", "id": 77}));
    assert_eq!(editor.answer(77).unwrap_err()["code"], -32600);
}

#[test]
fn a_length_stated_too_long_loses_nothing() {
    let mut editor = Editor::start(json!({}));
    for extra in [1, 5, 20, 300] {
        let body = json!({"jsonrpc": "2.0", "id": extra + 1000, "method": "backhint/catalogue", "params": {}});
        let body = body.to_string();
        editor.send_bytes(&with_length(body.as_bytes(), body.len() + extra));
        editor.request("backhint/catalogue", json!({})).unwrap();
        editor.answer(extra + 1000).unwrap();
    }
}

#[test]
fn headers_may_take_any_form_that_clients_use() {
    let mut editor = Editor::start(json!({}));
    for (id, header) in (500..).zip([
        "content-length: LENGTH\r\n\r\n",
        "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: LENGTH\r\n\r\n",
        "Content-Length: LENGTH\r\nContent-Type: application/vscode-jsonrpc\r\n\r\n",
        "Content-Length:LENGTH\n\n",
        "\r\n\r\nContent-Length: LENGTH\r\n\r\n",
    ]) {
        let body = json!({"jsonrpc": "2.0", "id": id, "method": "backhint/catalogue", "params": {}}).to_string();
        editor.send_bytes((header.replace("LENGTH", &body.len().to_string()) + &body).as_bytes());
        assert!(editor.answer(id).is_ok(), "{header:?}");
    }
    assert_eq!(editor.everything_so_far(), Vec::<Value>::new());
}

#[test]
fn a_message_may_come_byte_by_byte() {
    let mut editor = Editor::start(json!({}));
    let request = json!({"jsonrpc": "2.0", "id": "slow", "method": "backhint/catalogue", "params": {}});
    for byte in framed(&request) {
        editor.send_bytes(&[byte]);
    }
    assert!(editor.answer("slow").is_ok());
}

#[test]
fn a_batch_is_its_messages_one_by_one() {
    let mut editor = Editor::start(json!({}));
    let call = |id| json!({"jsonrpc": "2.0", "id": id, "method": "backhint/catalogue", "params": {}});
    editor.send(&json!([call(801), 7, call(802)]));
    assert!(editor.answer(801).is_ok() && editor.answer(802).is_ok());
    assert_eq!(editor.answer(Value::Null).unwrap_err()["code"], -32600);
}

#[test]
fn unknown_methods_and_wrong_parameters_are_errors_of_their_request() {
    let mut editor = Editor::start(json!({}));
    assert_eq!(editor.request("backhint/unknown", json!({})).unwrap_err()["code"], -32601);
    editor.notify("textDocument/unknown", json!({}));
    editor.notify("$/unknown", json!(null));
    for params in [json!([]), json!("x"), json!({}), json!({"textDocument": 1}), json!(null)] {
        editor.notify("textDocument/didOpen", params.clone());
        editor.notify("textDocument/didChange", params.clone());
        assert_eq!(editor.request("textDocument/hover", params).unwrap_err()["code"], -32602);
    }
    editor.send(&json!({"jsonrpc": "2.0", "id": 4711, "result": "nobody asked"}));
    assert_eq!(editor.everything_so_far(), Vec::<Value>::new());
}

#[test]
fn a_lone_surrogate_in_a_document_keeps_the_columns() {
    let mut editor = Editor::start(push());
    let text = r#""x = '\ud83d'; y = '\ud83d\ude00'\n""#;
    let open = r#"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":"#.to_owned()
        + &format!(r#"{{"uri":"{FILE}","languageId":"python","version":1,"text":{text}}}}}}}"#);
    editor.send_bytes(&with_length(open.as_bytes(), open.len()));
    assert_eq!(editor.server_text(FILE), "x = '\u{fffd}'; y = '😀'\n");
    editor.change(FILE, 2, &[json!({"range": range((0, 14), (0, 16)), "text": "a"})]);
    assert_eq!(editor.server_text(FILE), "x = '\u{fffd}'; y = 'a'\n");
}
