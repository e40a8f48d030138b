//! Hovers over concepts, in code, in configuration and in the SQL inside of code.

use serde_json::{Value, json};

use crate::editor::{Editor, range};

fn hover(editor: &mut Editor, uri: &str, (line, character): (u32, u32)) -> Value {
    let position = json!({"line": line, "character": character});
    editor.request("textDocument/hover", json!({"textDocument": {"uri": uri}, "position": position})).unwrap()
}

/// Opens a text and says what the hover over the first place of `name` in it begins with, and where it is.
fn over(uri: &str, language: &str, text: &str, name: &str) -> (String, Value) {
    let mut editor = Editor::start(json!({"textDocument": {"hover": {"contentFormat": ["markdown"]}}}));
    editor.open(uri, language, text);
    let (line, code) = text.lines().enumerate().find(|(_, line)| line.contains(name)).expect("the name");
    let character = u32::try_from(code.find(name).expect("the name") + 1).unwrap();
    let hover = hover(&mut editor, uri, (u32::try_from(line).unwrap(), character));
    let markdown = hover["contents"]["value"].as_str().unwrap_or_else(|| panic!("no hover over {name}"));
    (markdown.lines().next().unwrap_or_default().to_owned(), hover["range"].clone())
}

#[test]
fn a_key_of_kubernetes_is_explained() {
    let text = "kind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: shop\n          \
                livenessProbe:\n            httpGet: { path: /live }\n";
    let (title, place) = over("file:///shop/deployment.yaml", "yaml", text, "livenessProbe");
    assert_eq!((title.as_str(), place), ("**Health checks: liveness and readiness**", range((6, 10), (6, 23))));
}

#[test]
fn an_instruction_of_a_dockerfile_is_explained() {
    let text = "FROM python:3.13-slim\nUSER shop\nHEALTHCHECK CMD curl -f http://localhost/live\n";
    let (title, place) = over("file:///shop/Dockerfile", "dockerfile", text, "HEALTHCHECK");
    assert_eq!((title.as_str(), place), ("**Health checks: liveness and readiness**", range((2, 0), (2, 11))));
}

#[test]
fn a_directive_of_nginx_is_explained() {
    let text = "http {\n    server {\n        location / {\n            proxy_pass http://shop;\n        }\n    }\n}\n";
    let (title, place) = over("file:///shop/nginx.conf", "nginx", text, "proxy_pass");
    assert_eq!((title.as_str(), place), ("**Reverse proxy**", range((3, 12), (3, 22))));
}

#[test]
fn a_keyword_of_sql_inside_of_code_is_explained() {
    let text = "import psycopg\n\n\ndef take(cursor, number):\n    \
                cursor.execute('SELECT id FROM orders WHERE id = %s FOR UPDATE SKIP LOCKED', (number,))\n";
    let (title, _) = over("file:///shop/orders.py", "python", text, "FOR UPDATE");
    assert_eq!(title, "**Row lock**");
}

#[test]
fn over_anything_else_there_is_no_hover() {
    let mut editor = Editor::start(json!({}));
    let python = "def total(cache, session):\n    # select_related\n    return cache.get('setex') + session\n";
    let yaml = "cache: true\nsession:\n  name: livenessProbe\n";
    let unknown = [("file:///shop/plain.py", "python", python), ("file:///shop/plain.yaml", "yaml", yaml)];
    for (uri, language, text) in unknown {
        editor.open(uri, language, text);
        for (line, code) in text.lines().enumerate() {
            for character in 0..=code.len() {
                let at = (u32::try_from(line).unwrap(), u32::try_from(character).unwrap());
                assert_eq!(hover(&mut editor, uri, at), Value::Null, "{uri}: {at:?}");
            }
        }
    }
    assert_eq!(hover(&mut editor, "file:///shop/never-opened.py", (0, 0)), Value::Null);
}
