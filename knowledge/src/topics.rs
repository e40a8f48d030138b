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
