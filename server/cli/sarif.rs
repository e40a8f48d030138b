//! Findings as SARIF 2.1.0, for code scanning services.

use std::collections::BTreeSet;
use std::io::{self, Write};

use backhint_core::knowledge::{Evidence, Knowledge, Rule, Severity};
use backhint_core::{Edit, Finding, Fix, Place, Span, page};
use serde::Serialize;

use super::json::{Position, edited, position};
use super::report::{FileReport, Report};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

#[derive(Serialize)]
struct Log<'r> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'r>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'r> {
    tool: Tool<'r>,
    column_kind: &'static str,
    invocations: [Invocation<'r>; 1],
    results: Vec<RunResult<'r>>,
}

#[derive(Serialize)]
struct Tool<'r> {
    driver: Driver<'r>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver<'r> {
    name: &'static str,
    version: &'static str,
    semantic_version: &'static str,
    rules: Vec<Descriptor<'r>>,
}

/// What SARIF calls a reporting descriptor: a rule.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor<'r> {
    id: &'r str,
    short_description: Text<'r>,
    full_description: Text<'r>,
    help_uri: &'r str,
    help: Help<'r>,
    default_configuration: Configuration,
    properties: DescriptorProperties<'r>,
}

#[derive(Serialize)]
struct DescriptorProperties<'r> {
    tags: [&'r str; 1],
    questions: &'r [u16],
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Help<'r> {
    text: &'r str,
    markdown: String,
}

#[derive(Serialize)]
struct Text<'r> {
    text: &'r str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Invocation<'r> {
    execution_successful: bool,
    tool_execution_notifications: Vec<Notification<'r>>,
}

/// A file that was not checked.
#[derive(Serialize)]
struct Notification<'r> {
    level: &'static str,
    message: Text<'r>,
    locations: [Location<'r>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RunResult<'r> {
    rule_id: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    level: &'static str,
    message: Text<'r>,
    locations: [Location<'r>; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location<'r>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<SarifFix<'r>>,
    properties: ResultProperties,
}

#[derive(Serialize)]
struct ResultProperties {
    evidence: Evidence,
    #[serde(skip_serializing_if = "Option::is_none")]
    question: Option<u16>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location<'r> {
    physical_location: PhysicalLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Text<'r>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: ArtifactLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region>,
}

#[derive(Serialize)]
struct ArtifactLocation {
    uri: String,
}

/// A region by lines and columns only: with byte offsets beside them, some services refuse the file.
/// A part of a file; without its inner part the whole line.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    #[serde(flatten)]
    inner: Option<Inner>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Inner {
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifFix<'r> {
    description: Text<'r>,
    artifact_changes: [ArtifactChange<'r>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ArtifactChange<'r> {
    artifact_location: ArtifactLocation,
    replacements: Vec<Replacement<'r>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Replacement<'r> {
    deleted_region: Region,
    inserted_content: Text<'r>,
}

/// Writes the report.
pub(crate) fn write(out: &mut dyn Write, report: &Report, knowledge: &Knowledge) -> io::Result<()> {
    let rules = found_rules(report, knowledge);
    let version = env!("CARGO_PKG_VERSION");
    let descriptors = rules.iter().map(|rule| descriptor(knowledge, rule)).collect();
    let driver = Driver { name: "backhint", version, semantic_version: version, rules: descriptors };
    let notifications = report.skipped.iter().map(|file| Notification {
        level: "note",
        message: Text { text: file.reason },
        locations: [Location { physical_location: whole_file(&file.path), message: None }],
    });
    let log = Log {
        schema: SCHEMA,
        version: "2.1.0",
        runs: [Run {
            tool: Tool { driver },
            column_kind: "unicodeCodePoints",
            invocations: [Invocation {
                execution_successful: true,
                tool_execution_notifications: notifications.collect(),
            }],
            results: report.findings().map(|(file, finding)| result(&rules, file, finding)).collect(),
        }],
    };
    serde_json::to_writer_pretty(&mut *out, &log)?;
    writeln!(out)
}

/// The rules that found something, by id.
fn found_rules<'k>(report: &Report, knowledge: &'k Knowledge) -> Vec<&'k Rule> {
    let ids: BTreeSet<&str> = report.findings().map(|(_, finding)| finding.rule.as_str()).collect();
    ids.into_iter().filter_map(|id| knowledge.rule(id)).collect()
}

fn descriptor<'k>(knowledge: &Knowledge, rule: &'k Rule) -> Descriptor<'k> {
    Descriptor {
        id: &rule.id,
        short_description: Text { text: &rule.title },
        full_description: Text { text: &rule.why },
        help_uri: &rule.reference,
        help: Help { text: &rule.instead, markdown: page::rule_page(knowledge, rule, page::Links::Plain) },
        default_configuration: Configuration { level: level(rule.severity) },
        properties: DescriptorProperties { tags: [&rule.concept], questions: &rule.questions },
    }
}

fn result<'r>(rules: &[&Rule], file: &'r FileReport, finding: &'r Finding) -> RunResult<'r> {
    let related = finding.related.iter().map(|related| Location {
        physical_location: match &related.place {
            Place::Here(span) => place(file, *span),
            Place::Elsewhere { file, line } => line_of(file, *line),
        },
        message: Some(Text { text: &related.message }),
    });
    RunResult {
        rule_id: &finding.rule,
        rule_index: rules.iter().position(|rule| rule.id == finding.rule),
        level: level(finding.severity),
        message: Text { text: &finding.message },
        locations: [Location { physical_location: place(file, finding.span), message: None }],
        related_locations: related.collect(),
        fixes: finding.fixes.iter().map(|fix| sarif_fix(file, fix)).collect(),
        properties: ResultProperties {
            evidence: finding.evidence,
            question: Some(finding.question).filter(|number| *number > 0),
        },
    }
}

fn sarif_fix<'r>(file: &'r FileReport, fix: &'r Fix) -> SarifFix<'r> {
    let position = edited(file, fix);
    let replacement = |edit: &'r Edit| Replacement {
        deleted_region: between(position(edit.span.start), position(edit.span.end)),
        inserted_content: Text { text: &edit.text },
    };
    let path = fix.file.as_ref().map_or(&file.path, |other| &other.path);
    SarifFix {
        description: Text { text: &fix.title },
        artifact_changes: [ArtifactChange {
            artifact_location: ArtifactLocation { uri: uri(path) },
            replacements: fix.edits.iter().map(replacement).collect(),
        }],
    }
}

fn place(file: &FileReport, span: Span) -> PhysicalLocation {
    PhysicalLocation { region: Some(region(file, span)), ..whole_file(&file.path) }
}

/// A whole line, from 1, of another file.
fn line_of(path: &str, line: u32) -> PhysicalLocation {
    let region = Region { start_line: line as usize, inner: None };
    PhysicalLocation { region: Some(region), ..whole_file(path) }
}

fn whole_file(path: &str) -> PhysicalLocation {
    PhysicalLocation { artifact_location: ArtifactLocation { uri: uri(path) }, region: None }
}

fn region(file: &FileReport, span: Span) -> Region {
    between(position(file, span.start), position(file, span.end))
}

fn between(start: Position, end: Position) -> Region {
    let inner = Inner { start_column: start.column, end_line: end.line, end_column: end.column };
    Region { start_line: start.line, inner: Some(inner) }
}

/// A hint is a note too: SARIF's `none` means something that is not a problem.
fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Information | Severity::Hint => "note",
    }
}

/// A path as a URI reference: relative stays relative, and what a URI may not hold is percent-encoded.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len() + 8);
    if path.starts_with('/') {
        uri.push_str("file://");
    } else if path.split('/').next().is_some_and(|first| first.contains(':')) {
        // `C:/shop/a.py`; without this the drive would be a scheme.
        uri.push_str("file:///");
    }
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/:@".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::sample;

    /// The properties that the SARIF 2.1.0 schema demands of the objects written here, by the name of the property that
    /// holds them.
    const REQUIRED: [(&str, &[&str]); 12] = [
        ("runs", &["tool"]),
        ("tool", &["driver"]),
        ("driver", &["name"]),
        ("rules", &["id"]),
        ("shortDescription", &["text"]),
        ("help", &["text"]),
        ("invocations", &["executionSuccessful"]),
        ("message", &["text"]),
        ("fixes", &["artifactChanges"]),
        ("artifactChanges", &["artifactLocation", "replacements"]),
        ("replacements", &["deletedRegion"]),
        ("toolExecutionNotifications", &["message"]),
    ];

    fn log() -> serde_json::Value {
        let mut out = Vec::new();
        write(&mut out, &sample::report(), &sample::knowledge()).unwrap();
        serde_json::from_slice(&out).unwrap()
    }

    /// Calls `see` with every object inside a value and the name of the property that holds it.
    fn each_object(name: &str, value: &serde_json::Value, see: &mut dyn FnMut(&str, &serde_json::Value)) {
        match value {
            serde_json::Value::Array(items) => items.iter().for_each(|item| each_object(name, item, see)),
            serde_json::Value::Object(entries) => {
                see(name, value);
                entries.iter().for_each(|(name, value)| each_object(name, value, see));
            }
            _ => {}
        }
    }

    #[test]
    fn every_object_has_what_the_schema_demands() {
        let mut seen = BTreeSet::new();
        each_object("", &log(), &mut |name, object| {
            let Some((name, properties)) = REQUIRED.iter().find(|(holder, _)| *holder == name) else { return };
            seen.insert(*name);
            for property in *properties {
                assert!(!object[property].is_null(), "{name} has no {property}: {object}");
            }
        });
        assert_eq!(seen.len(), REQUIRED.len(), "only {seen:?} were written");
    }

    #[test]
    fn regions_are_one_based_and_in_order() {
        let mut regions = 0;
        each_object("", &log(), &mut |name, region| {
            if !name.ends_with("egion") {
                return;
            }
            regions += 1;
            // Of a place in another file only the line is known, and what SARIF takes for the rest is the whole line.
            let number = |key: &str| match region.get(key) {
                None if region.get("endLine").is_none() => region["startLine"].as_u64().unwrap(),
                value => value.and_then(serde_json::Value::as_u64).unwrap(),
            };
            let (start, end) = ((number("startLine"), number("startColumn")), (number("endLine"), number("endColumn")));
            assert!(start.0 >= 1 && start.1 >= 1 && start <= end, "{region}");
        });
        assert_eq!(regions, 4);
    }

    #[test]
    fn a_result_refers_to_its_rule_and_says_its_level() {
        let log = log();
        assert_eq!(log["version"], "2.1.0");
        let run = &log["runs"][0];
        let result = &run["results"][0];
        assert_eq!(result["level"], "warning");
        assert_eq!(run["tool"]["driver"]["rules"][0]["id"], result["ruleId"]);
        assert_eq!(result["ruleIndex"], 0);
        let location = &result["locations"][0]["physicalLocation"];
        assert_eq!(location["artifactLocation"]["uri"], "shop/my%20views.py");
        assert_eq!(location["region"]["startLine"], 4);
        assert_eq!(result["properties"]["evidence"], "proved");
    }

    #[test]
    fn paths_become_uri_references() {
        assert_eq!(uri("shop/a b#1é.py"), "shop/a%20b%231%C3%A9.py");
        assert_eq!(uri("/srv/shop/a.py"), "file:///srv/shop/a.py");
        assert_eq!(uri("C:/shop/a.py"), "file:///C:/shop/a.py");
        assert_eq!(uri("../a.py"), "../a.py");
    }
}
