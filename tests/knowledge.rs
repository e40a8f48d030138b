//! The knowledge base as a whole: what a search finds, and the page that lists everything.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use backhint_core::knowledge::search::{Found, Index};
use backhint_core::knowledge::{TOPICS, knowledge, topic_title};

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
