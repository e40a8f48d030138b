//! The sample applications: exactly the risks that were put into them are found, and nothing in their ordinary code.

#[path = "support/folder.rs"]
mod folder;

use std::fs;
use std::path::Path;

use folder::Folder;
use serde_json::Value;

const SPRING: &str = "spring/src/main/java/com/example/bookshop";

/// The files with a risk, and the rules that find it there, in order.
fn planted() -> Vec<(String, &'static str)> {
    [
        ("django/shop/catalogue.py", "cache-invalidation-race"),
        ("django/shop/reports.py", "sql-injection-concat"),
        ("django/shop/views.py", "orm-n-plus-one"),
        ("express/src/orders.js", "orm-query-in-loop"),
        ("express/src/publisher.js", "tls-verification-disabled"),
        ("express/src/routes/books.js", "sql-injection-concat"),
        ("nest/src/books/books.service.ts", "orm-n-plus-one"),
        ("nest/src/books/books.service.ts", "sql-injection-concat"),
        ("nest/src/orders/orders.service.ts", "orm-query-in-loop"),
        (&format!("{SPRING}/catalogue/BookSearch.java"), "sql-injection-concat"),
        (&format!("{SPRING}/catalogue/CatalogueService.java"), "cache-invalidation-race"),
        (&format!("{SPRING}/orders/OrderService.java"), "orm-query-in-loop"),
    ]
    .map(|(file, rule)| (file.to_owned(), rule))
    .into()
}

#[test]
fn the_planted_risks_are_found_and_nothing_else() {
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples");
    let folder = Folder::with(&[]);
    copy(&samples, &folder.path().join("samples"));
    let run = folder.run(&["check", "--format", "json", "samples"]);
    assert_eq!(run.code, 1, "{}", run.err);
    let json: Value = serde_json::from_str(&run.out).expect("JSON on stdout");
    let place = |finding: &Value| {
        let file = finding["file"].as_str().expect("a text").trim_start_matches("samples/").to_owned();
        (file, finding["rule"].as_str().expect("a text").to_owned())
    };
    let found: Vec<_> = json["findings"].as_array().expect("a list").iter().map(place).collect();
    let planted: Vec<_> = planted().into_iter().map(|(file, rule)| (file, rule.to_owned())).collect();
    assert_eq!(found, planted);
    assert_eq!(json["skipped"], Value::Array(Vec::new()));
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a new folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}
