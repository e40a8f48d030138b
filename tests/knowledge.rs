//! The knowledge base as a whole: what a search finds, and the page that lists everything.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use backhint_core::knowledge::search::{Found, Index};
use backhint_core::knowledge::{TOPICS, knowledge, topic_title};
use backhint_core::syntax::{Parsers, parse};
use backhint_core::{Document, Language};
use sqlparser::dialect::{Dialect, GenericDialect, MySqlDialect, PostgreSqlDialect};
use sqlparser::parser::Parser;

/// What a person types, and what must be among the first three: a question's number, or the id of a concept or rule.
const SEARCHES: [(&str, &str); 40] = [
    ("redis eviction", "160"),
    ("redis evicton", "cache-eviction"),
    ("idempotnt", "idempotency"),
    ("idempotency", "idempotency"),
    ("n+1", "n-plus-one"),
    ("n+1 queries", "n-plus-one"),
    ("isolation levle", "isolation-level"),
    ("eager loading", "eager-loading"),
    ("lazy loading", "3"),
    ("cache invalidation", "cache-invalidation"),
    ("cahce invalidation", "cache-invalidation"),
    ("cache stampede", "cache-stampede"),
    ("cap theorem", "cap-theorem"),
    ("consistent hashing", "consistent-hashing"),
    ("circuit braker", "circuit-breaker"),
    ("connection pool", "connection-pool"),
    ("connection leak", "connection-leak"),
    ("dead letter queue", "dead-letter-queue"),
    ("deadlock", "deadlock"),
    ("dependency injection", "dependency-injection"),
    ("dependancy injection", "dependency-injection"),
    ("distributed lock", "distributed-lock"),
    ("distributed tracing", "distributed-tracing"),
    ("correlation id", "correlation-id"),
    ("cors", "cors"),
    ("csrf", "csrf"),
    ("xss cross site scripting", "cross-site-scripting"),
    ("content security policy", "content-security-policy"),
    ("api gateway", "api-gateway"),
    ("api versioning", "api-versioning"),
    ("blue green deployment", "blue-green-deployment"),
    ("backpresure", "backpressure"),
    ("database index", "database-index"),
    ("audit log", "audit-log"),
    ("alerting", "alerting"),
    ("acid", "159"),
    ("contract test", "contract-test"),
    ("certificate verification off", "tls-verification-disabled"),
    ("query in loop", "orm-query-in-loop"),
    ("sql injection", "sql-injection"),
];

fn name(found: &Found) -> String {
    match found {
        Found::Question(number) => number.to_string(),
        Found::Concept(id) | Found::Rule(id) => id.clone(),
    }
}

#[test]
fn what_a_person_means_is_among_the_first_three() {
    let index = Index::new(&knowledge());
    let missed: Vec<String> = SEARCHES
        .iter()
        .filter_map(|(query, wanted)| {
            let names: Vec<String> = index.search(query, 3).iter().map(|hit| name(&hit.found)).collect();
            (!names.iter().any(|name| name == wanted)).then(|| format!("{query}: wanted {wanted}, found {names:?}"))
        })
        .collect();
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn a_search_for_nothing_or_for_nonsense_finds_nothing() {
    let index = Index::new(&knowledge());
    for query in ["", " ", "?!", "zzzqqqxxxwww"] {
        assert_eq!(index.search(query, 5), [], "{query:?}");
    }
}

#[test]
fn the_index_page_lists_what_there_is() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge/README.md");
    let page = index_page();
    if env::var_os("BACKHINT_UPDATE").is_some() {
        fs::write(&file, &page).expect("the knowledge folder can be written");
    }
    let written = fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
    assert!(written == page, "knowledge/README.md is stale: BACKHINT_UPDATE=1 cargo test --test knowledge index");
}

fn index_page() -> String {
    let knowledge = knowledge();
    let mut page = format!(
        "# What backhint knows\n\nThis page is generated. {} questions, {} concepts and {} rules; [FORMAT.md](FORMAT.md) \
         says how they are written.\n",
        knowledge.questions.len(),
        knowledge.concepts.len(),
        knowledge.rules.len()
    );
    for topic in TOPICS {
        let _ = write!(page, "\n## {}\n", topic_title(topic));
        let concepts = knowledge.concepts.iter().filter(|c| c.topic == topic);
        list(&mut page, "Concepts", concepts.map(|c| format!("[{}](concepts/{}.md): {}", c.title, c.id, c.gist)));
        let is_here = |id: &str| knowledge.concept(id).is_some_and(|concept| concept.topic == topic);
        let rules = knowledge.rules.iter().filter(|rule| is_here(&rule.concept));
        list(&mut page, "Rules", rules.map(|r| format!("[{}](rules/{}/rule.md): {}", r.id, r.id, r.title)));
        let questions = knowledge.questions.iter().filter(|q| q.topic == topic);
        let item = |q: &backhint_core::knowledge::Question| {
            format!("[{}](questions/{:03}-{}.md) ({})", q.title, q.number, q.slug, q.number)
        };
        list(&mut page, "Questions", questions.map(item));
    }
    page
}

fn list(page: &mut String, heading: &str, items: impl Iterator<Item = String>) {
    let items: String = items.map(|item| format!("- {item}\n")).collect();
    if !items.is_empty() {
        let _ = write!(page, "\n### {heading}\n\n{items}");
    }
}

#[test]
fn the_owners_200_questions_are_all_there() {
    let numbers: Vec<u16> = knowledge().questions.iter().map(|question| question.number).collect();
    assert_eq!(numbers, (1..=200).collect::<Vec<u16>>());
}

/// A fenced block of code: the file and 1-based line it begins on, its language and its text.
struct Fence {
    place: String,
    language: String,
    text: String,
}

fn fences(path: &Path, found: &mut Vec<Fence>) {
    let text = fs::read_to_string(path).expect("a knowledge file is readable");
    let mut open: Option<Fence> = None;
    for (at, line) in text.lines().enumerate() {
        match (&mut open, line.trim_start().strip_prefix("```")) {
            (None, Some(language)) => {
                let place = format!("{}:{}", path.display(), at + 1);
                open = Some(Fence { place, language: language.to_owned(), text: String::new() });
            }
            (Some(_), Some(_)) => found.extend(open.take()),
            (Some(fence), None) => writeln!(fence.text, "{line}").expect("a string takes all"),
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "{} ends inside a code block", path.display());
}

fn all_fences() -> Vec<Fence> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge");
    let mut found = Vec::new();
    for folder in ["questions", "concepts", "rules"] {
        for entry in fs::read_dir(root.join(folder)).expect("a folder") {
            let path = entry.expect("an entry").path();
            let file = if folder == "rules" { path.join("rule.md") } else { path };
            if file.extension().is_some_and(|ending| ending == "md") {
                fences(&file, &mut found);
            }
        }
    }
    found
}

/// What is wrong with a block, in a word; `None` where it parses.
fn mistake(fence: &Fence) -> Option<String> {
    let language = match fence.language.as_str() {
        "python" => Language::Python,
        "javascript" | "js" => Language::JavaScript,
        "typescript" | "ts" => Language::TypeScript,
        "java" => Language::Java,
        "go" => Language::Go,
        "ruby" => Language::Ruby,
        "php" => Language::Php,
        "csharp" => Language::CSharp,
        "sql" => return sql_mistake(&fence.text),
        "yaml" => return yaml_mistake(&fence.text),
        "json" => return serde_json::from_str::<serde_json::Value>(&fence.text).err().map(|error| error.to_string()),
        "toml" => return toml::from_str::<toml::Table>(&fence.text).err().map(|error| error.to_string()),
        // Shell sessions, messages and configuration that no parser of ours reads.
        "http" | "text" | "bash" | "sh" | "nginx" | "dockerfile" | "" => return None,
        other => return Some(format!("`{other}` is no language that this test knows")),
    };
    let prefix = if language == Language::Php && !fence.text.contains("<?php") { "<?php\n" } else { "" };
    let document = Document::new(language, format!("{prefix}{}", fence.text));
    let tree = parse(&mut Parsers::default(), &document, &|| false).expect("a short text parses in time");
    tree.root_node().has_error().then(|| "the grammar finds an error".to_owned())
}

/// Examples are in several dialects: one of the parser's must take it.
fn sql_mistake(text: &str) -> Option<String> {
    let dialects: [&dyn Dialect; 3] = [&PostgreSqlDialect {}, &MySqlDialect {}, &GenericDialect {}];
    let results = dialects.map(|dialect| Parser::parse_sql(dialect, text));
    let errors: Vec<String> = results.into_iter().map_while(Result::err).map(|error| error.to_string()).collect();
    (errors.len() == dialects.len()).then(|| errors[0].clone())
}

fn yaml_mistake(text: &str) -> Option<String> {
    saphyr_parser::Parser::new_from_str(text).find_map(Result::err).map(|error| error.to_string())
}

#[test]
fn every_code_block_parses_in_its_language() {
    let fences = all_fences();
    assert!(fences.len() > 200, "only {} blocks were found", fences.len());
    let wrong: Vec<String> =
        fences.iter().filter_map(|fence| Some(format!("{}: {}", fence.place, mistake(fence)?))).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
