//! The topics that questions and concepts are sorted under.

/// The topics that questions and concepts are sorted under.
pub const TOPICS: [&str; 20] = [
    "algorithms",
    "api-design",
    "architecture",
    "auth",
    "behavioural",
    "caching",
    "code-design",
    "concurrency",
    "databases",
    "devops",
    "distributed-systems",
    "http",
    "languages-frameworks",
    "messaging",
    "observability",
    "orm",
    "performance",
    "sql",
    "transactions",
    "web-security",
];

/// The topic of a pack's questions that name none.
pub const OWN_TOPIC: &str = "own";

/// The name of a topic for people: `api-design` is `API design`.
#[must_use]
pub fn topic_title(topic: &str) -> String {
    match topic {
        "api-design" => return String::from("API design"),
        "devops" => return String::from("DevOps"),
        "http" | "orm" | "sql" => return topic.to_uppercase(),
        OWN_TOPIC => return String::from("Your own"),
        "languages-frameworks" => return String::from("Languages and frameworks"),
        _ => {}
    }
    let name = topic.replace('-', " ");
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
