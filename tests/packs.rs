//! Knowledge packs in the terminal, and `backhint import`.

#[path = "support/folder.rs"]
mod folder;

use folder::Folder;

const DOCUMENT: &[u8] = b"Our questions\n1\nWho is paged first?\nReference answer\nAda. <b>Always</b>.\n3\nAnd then?\n\
                          Reference answer\nGrace.\n";
const RULE: &[u8] = b"+++
id = \"billing-direct-charge\"
title = \"Charge outside the billing service\"
severity = \"warning\"
concept = \"idempotency\"
questions = [4]
reference = \"https://example.com/billing\"
languages = [\"python\"]
message = \"`{subject}` charges without a key\"

[[match]]
languages = [\"python\"]
calls = [\"billing.charge\"]
subject = \"billing.charge\"
+++

## Why

Twice is twice.

## Instead

Ask the service.
";
const RULE_FILE: &str = ".backhint/rules/billing-direct-charge/rule.md";

#[test]
fn a_document_becomes_questions_that_every_command_knows() {
    let folder = Folder::with(&[("list.txt", DOCUMENT)]);
    let run = folder.run(&["import", "list.txt"]);
    assert_eq!(run.code, 0, "{}", run.err);
    for told in ["line 1: left out", "line 6: left out: above this line the numbers leave out 2", "2 questions written"]
    {
        assert!(run.err.contains(told), "{told}: {}", run.err);
    }
    let page = folder.run(&["question", "1001"]).out;
    assert!(page.contains("# 1001. Who is paged first?") && page.contains("Ada. \\<b>Always\\</b>."), "{page}");
    assert!(folder.run(&["search", "paged", "first"]).out.starts_with("question 1001"));
    assert_eq!(folder.run(&["questions", "--topic", "own"]).out.lines().count(), 2);

    let again = folder.run(&["import", "list.txt"]);
    assert_eq!(again.code, 2);
    assert!(again.err.contains("--force replaces them"), "{}", again.err);
    assert_eq!(folder.run(&["import", "list.txt", "--force"]).code, 0);
}

#[test]
fn a_document_without_questions_says_what_one_looks_like() {
    let folder = Folder::with(&[("prose.txt", b"Just prose.\n"), ("picture.png", b"\x89PNG\xff")]);
    for (document, told) in
        [("prose.txt", "no question was found"), ("picture.png", "no UTF-8 text"), ("none.txt", "can't be read")]
    {
        let run = folder.run(&["import", document]);
        assert_eq!(run.code, 2);
        assert!(run.err.contains(told), "{}", run.err);
    }
    assert!(!folder.path().join(".backhint").exists());
}

#[test]
fn a_packs_rule_is_checked_explained_and_settable() {
    let code = b"import billing\n\nbilling.charge(3)\n";
    let folder = Folder::with(&[(RULE_FILE, RULE), ("shop/pay.py", code)]);
    let run = folder.run(&["check", "shop"]);
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(run.out.contains("billing-direct-charge") && run.out.contains("charges without a key"), "{}", run.out);
    assert!(folder.run(&["explain", "billing-direct-charge"]).out.contains("Twice is twice."));
    folder.write("backhint.toml", b"[rules]\nbilling-direct-charge = \"off\"\n");
    let run = folder.run(&["check", "shop"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
}

#[test]
fn mistakes_in_a_pack_are_told_with_their_place_and_nothing_is_half_checked() {
    let broken = String::from_utf8_lossy(RULE).replace("idempotency", "no-such-concept");
    let folder = Folder::with(&[(RULE_FILE, broken.as_bytes()), ("pay.py", b"x = 1\n")]);
    let run = folder.run(&["check"]);
    assert_eq!(run.code, 2, "{}", run.out);
    assert!(run.err.contains("rule.md:1:") && run.err.contains("`no-such-concept` does not exist"), "{}", run.err);
    let page = folder.run(&["question", "78"]);
    assert_eq!(page.code, 0, "what is right is still shown: {}", page.err);
}
