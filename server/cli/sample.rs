//! A small report and knowledge base for the tests of the printers.

use backhint_core::knowledge::{Knowledge, Question, QuestionKind, Rule};
use backhint_core::{Document, Edit, Evidence, Finding, Fix, Language, Related, Severity, Span};

use super::report::{FileReport, Report, SkippedFile};

const TEXT: &str = "# Ŝelf\nbooks = Book.objects.all()\nfor book in books:\n    print(book.author.name)\n";

/// One finding with two related places, one in another file, and a fix in a file with a byte order mark, and one file that was skipped.
pub(crate) fn report() -> Report {
    let span = |of: &str| {
        let start = u32::try_from(TEXT.find(of).expect("it is in the text")).expect("a short text");
        Span::new(start, start + u32::try_from(of.len()).expect("a short text"))
    };
    let query = span("Book.objects.all()");
    let finding = Finding {
        rule: String::from("orm-n-plus-one"),
        evidence: Evidence::Proved,
        severity: Severity::Warning,
        span: span("book.author"),
        message: String::from("`book.author` sends one query per book"),
        question: 78,
        related: vec![
            Related::here(query, "the books come from here"),
            Related::elsewhere("shop/models.py", 15, "the relation"),
        ],
        fixes: vec![Fix {
            title: String::from("Load `author` with the books"),
            edits: vec![Edit {
                span: Span::new(query.end, query.end),
                text: String::from(".select_related('author')"),
            }],
            safe: true,
            file: None,
        }],
    };
    let document = Document::new(Language::Python, TEXT.to_owned());
    let file = FileReport { path: String::from("shop/my views.py"), document, offset: 3, findings: vec![finding] };
    let skipped = SkippedFile { path: String::from("shop/data.py"), reason: "binary" };
    Report { files: vec![file], skipped: vec![skipped], checked: 2, ..Report::default() }
}

/// The rule and the question of that finding.
pub(crate) fn knowledge() -> Knowledge {
    let rule = Rule {
        id: String::from("orm-n-plus-one"),
        title: String::from("A query per row"),
        severity: Severity::Warning,
        concept: String::from("n-plus-one"),
        questions: vec![78],
        reference: String::from("https://docs.djangoproject.com/en/stable/topics/db/optimization/"),
        languages: Vec::new(),
        message: String::new(),
        detector: String::from("n-plus-one"),
        matches: Vec::new(),
        why: String::from("Each pass waits for the database."),
        instead: String::from("Load the relation with the rows."),
    };
    let question = Question {
        number: 78,
        slug: String::from("loop"),
        title: String::from("Why does this loop send one query per book?"),
        topic: String::from("orm"),
        kind: QuestionKind::Technical,
        concepts: Vec::new(),
        duplicates: Vec::new(),
        body: String::from("## Question\n\nWhy?\n"),
    };
    Knowledge { questions: vec![question], rules: vec![rule], ..Knowledge::default() }
}
