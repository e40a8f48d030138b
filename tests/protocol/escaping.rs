//! Names and texts that somebody else wrote, in hovers: they are shown, and do nothing.

use pulldown_cmark::{Event, Options, Parser, Tag};
use serde_json::{Value, json};

use crate::editor::Editor;

const LINK: &str = "](command:workbench.action.quit)";

/// The links in a hover. Anything else that could load or run something fails the test.
fn links(markdown: &str) -> Vec<String> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let mut links = Vec::new();
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Html(found) | Event::InlineHtml(found) => panic!("HTML {found} in {markdown}"),
            Event::Start(Tag::Image { dest_url, .. }) => panic!("a picture of {dest_url} in {markdown}"),
            Event::Start(Tag::Link { dest_url, .. }) => links.push(dest_url.to_string()),
            _ => {}
        }
    }
    links
}

/// A percent-encoded text, decoded.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next().unwrap(), rest.next().unwrap()];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap());
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).unwrap()
}

/// A link is a page of the web, or our command with an argument that is a number and a place in this document.
fn assert_ours(link: &str, uri: &str) {
    if link.starts_with("https://") {
        return;
    }
    let argument = link.strip_prefix("command:backhint.openQuestion?").unwrap_or_else(|| panic!("a link to {link}"));
    let argument: Value = serde_json::from_str(&decoded(argument)).unwrap();
    assert!(argument[0]["number"].is_u64() && argument[0]["from"]["uri"] == uri, "{argument}");
    assert_eq!(argument.as_array().map(Vec::len), Some(1));
}

fn start(root: &str) -> Editor {
    let capabilities = json!({
        "textDocument": {"hover": {"contentFormat": ["markdown"]}},
        "experimental": {"backhint": {"commandLinks": true}},
    });
    Editor::start_with(json!({"processId": null, "rootUri": root, "capabilities": capabilities})).0
}

#[test]
fn names_in_code_can_not_become_links_pictures_or_html() {
    let texts = [
        // A key, a table and a path with everything in them that Markdown reads.
        ("python", format!("for book in Book.objects.all():\n    print(book.author['{LINK}<img src=x>'].name)\n")),
        ("python", format!("for book in Book.objects.all():\n    print(book.author\\\n\\\n  .name['` {LINK}'])\n")),
        ("python", format!("cursor.execute('SELECT a FROM t WHERE b = ' + request.GET['[x{LINK}`<img src=x>'])\n")),
        ("javascript", format!("db.query(`SELECT * FROM \"t![x{LINK}\" WHERE id = ${{req.query['[`{LINK}']}}`)\n")),
        ("javascript", format!("const a{{}} = 1; db.query('SELECT 1 WHERE b = ' + req.query.$_$['{LINK}'])\n")),
        ("php", format!("<?php\n$db->query('SELECT 1 FROM t WHERE a = ' . $_GET['[x{LINK}`']);\n")),
        ("ruby", format!("Book.all.each {{ |book| puts book.author[:'{LINK}'].name }}\n")),
        ("sql", format!("SELECT * FROM \"[x{LINK}\" WHERE name LIKE '%<img src=x>`![p](https://t.example/p.png)'\n")),
    ];
    let mut editor = start("file:///shop");
    let (mut hovers, mut ours) = (0, 0);
    for (number, (language, text)) in texts.iter().enumerate() {
        let uri = format!("untitled:hostile-{number}{LINK}").replace(['[', ']', '(', ')'], "_");
        editor.open(&uri, language, text);
        editor.published(&uri);
        for (line, code) in text.lines().enumerate() {
            for character in 0..=code.encode_utf16().count() {
                let position = json!({"line": line, "character": character});
                let params = json!({"textDocument": {"uri": uri}, "position": position});
                let hover = editor.request("textDocument/hover", params).unwrap();
                let Some(markdown) = hover["contents"]["value"].as_str() else { continue };
                hovers += 1;
                for link in links(markdown) {
                    assert_ours(&link, &uri);
                    ours += usize::from(link.starts_with("command:"));
                }
            }
        }
    }
    assert!(hovers > 100 && ours > 100, "{hovers} hovers with {ours} links to questions");
}

#[test]
fn the_page_of_a_question_shows_the_code_that_led_there_as_code() {
    let mut editor = start("file:///shop");
    let uri = "file:///shop/a]( command:x) <img src=x>.py";
    let line = format!("````` [x{LINK} <img src=x>");
    editor.open(uri, "python", &format!("{line}\n"));
    let place = json!({"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 1}});
    for message in
        ["`a`", "a ` [x](command:y)", "`a\n\n[x](command:y)`", "<img src=x>", "![p](https://t.example/p.png)"]
    {
        let from = json!({"uri": uri, "range": place, "message": message});
        let page = editor.request("backhint/question", json!({"number": 78, "from": from})).unwrap();
        let markdown = page["markdown"].as_str().unwrap();
        assert!(markdown.contains(&line), "the code is shown");
        assert!(links(markdown).iter().all(|link| link.starts_with("https://")), "{markdown}");
    }
}

#[test]
fn a_pack_with_more_than_text_in_it_is_not_shown() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().canonicalize().unwrap();
    let uri = |path: &str| format!("file://{}/{path}", root.display());
    std::fs::create_dir_all(root.join(".backhint/concepts")).unwrap();
    std::fs::create_dir_all(root.join(".git")).unwrap();
    let concept = "+++\nid = \"tls\"\ntitle = \"Our TLS\"\ngist = \"Ours.\"\ntopic = \"web-security\"\nquestions = \
                   [4]\n\n[[mentions]]\nlanguages = [\"python\"]\ncalls = [\"ssl.create_default_context\"]\n+++\n\nTEXT\n\n\
                   ## Watch out\n\nAsk.\n";
    let file = ".backhint/concepts/tls.md";
    let hostile = format!("```\n``` a\n```\n[Click here{LINK}\n```\n");
    std::fs::write(root.join(file), concept.replace("TEXT", &hostile)).unwrap();
    let mut editor = start(uri("").trim_end_matches('/'));
    let told = editor.published(&uri(file));
    assert!(told["diagnostics"][0]["message"].as_str().unwrap().contains("https://"), "{told}");
    let page = editor.request("backhint/concept", json!({"id": "tls"})).unwrap();
    assert_ne!(page["title"], "Our TLS", "what is built in stays");
    std::fs::write(root.join(file), concept.replace("TEXT", "Ask the platform team.")).unwrap();
    editor.notify("workspace/didChangeWatchedFiles", json!({"changes": [{"uri": uri(file), "type": 2}]}));
    assert_eq!(editor.published(&uri(file))["diagnostics"], json!([]));
    let page = editor.request("backhint/concept", json!({"id": "tls"})).unwrap();
    assert_eq!(page["title"], "Our TLS");
}
