//! What README.md tells a person to type and to write works as it stands there.

#[path = "support/folder.rs"]
mod folder;

use std::fs;

use folder::Folder;

const BOOKS: &[u8] = b"import requests


def price(cursor, table, isbn):
    cursor.execute(f\"DELETE FROM {table} WHERE isbn = {isbn}\")
    return requests.get(f'https://prices.example/{isbn}', verify=False).json()
";

fn readme() -> String {
    fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).expect("README.md is readable")
}

/// The contents of the fenced blocks in a language.
fn blocks<'t>(text: &'t str, language: &str) -> Vec<&'t str> {
    let opening = format!("```{language}\n");
    let blocks = text.split(opening.as_str()).skip(1);
    blocks.map(|rest| rest.split("```").next().expect("a split has a first part")).collect()
}

/// The commands of the table: what stands in backticks in its first column.
fn commands(text: &str) -> Vec<Vec<&str>> {
    let rows = text.lines().filter_map(|line| line.strip_prefix("| `backhint "));
    rows.map(|row| row.split('`').next().expect("a split has a first part").split(' ').collect()).collect()
}

#[test]
fn every_command_of_the_table_runs() {
    let readme = readme();
    let commands = commands(&readme);
    assert!(commands.len() >= 6, "the table is not found any more: {commands:?}");
    for command in commands {
        let folder = Folder::with(&[("books.py", BOOKS)]);
        let words: Vec<&str> = command.iter().filter(|word| !word.starts_with('[')).copied().collect();
        let run = folder.run(&words);
        // A check that finds a warning ends with 1; what can't be run at all, with 2.
        let expected = i32::from(words[0] == "check" && !words.contains(&"--fix"));
        assert_eq!(run.code, expected, "{words:?}\n{}{}", run.out, run.err);
        assert!(!run.out.is_empty() || words.contains(&"--fix"), "{words:?} says nothing");
    }
}

/// `tests/run` runs these: by itself, the part `install`, and the part `rust`, which has the same binary and samples.
#[test]
fn every_shell_block_is_one_that_the_tests_run() {
    let readme = readme();
    let known = ["editors/install", "cargo run --release -- check --fail-on never tests/samples", "tests/run"];
    let blocks = blocks(&readme, "sh");
    assert_eq!(blocks.iter().map(|block| block.trim()).collect::<Vec<_>>(), known);
}

#[test]
fn the_samples_are_checked_by_the_command_that_needs_no_installation() {
    let run =
        Folder::with(&[]).run(&["check", "--fail-on", "never", concat!(env!("CARGO_MANIFEST_DIR"), "/tests/samples")]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("cache-invalidation-race"), "{}", run.out);
}

#[test]
fn the_settings_and_the_comment_do_what_they_say() {
    let readme = readme();
    let comment = blocks(&readme, "python").into_iter().find(|block| block.contains("backhint: ignore"));
    let comment = comment.expect("the example of a comment");
    let settings = blocks(&readme, "toml").into_iter().next().expect("the example of settings");

    let rule = "sql-injection-concat";
    let found = |line: &str| {
        let file = format!("def delete(cursor, job):\n    {line}");
        let run = Folder::with(&[("shop.py", file.as_bytes())]).run(&["check", "--fail-on", "never"]);
        run.out.contains(rule)
    };
    assert!(found(comment.split("  #").next().expect("a split has a first part")), "the line has no finding");
    assert!(!found(comment), "the comment does not silence it");

    let folder = Folder::with(&[("backhint.toml", settings.as_bytes()), ("legacy/books.py", BOOKS)]);
    let run = folder.run(&["check"]);
    assert_eq!(run.code, 0, "the settings leave out legacy/: {}{}", run.out, run.err);
    folder.write("shop/books.py", BOOKS);
    let run = folder.run(&["check"]);
    assert_eq!(run.code, 1, "{}{}", run.out, run.err);
    assert!(!run.out.contains("sql-injection"), "only what is proved: {}", run.out);
}
