//! Findings as diagnostics of the protocol.

use std::collections::HashMap;
use std::path::Path;
use std::str::FromStr as _;
use std::sync::Arc;

use backhint_core::knowledge::Knowledge;
use backhint_core::{Finding, Place, Related, Severity, UNUSED_SUPPRESSION};
use backhint_workspace::Index;
use tower_lsp::ls_types::{
    CodeDescription, Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag,
    DocumentDiagnosticReport, DocumentDiagnosticReportKind, FullDocumentDiagnosticReport, Location, NumberOrString,
    Position, Range, RelatedFullDocumentDiagnosticReport, RelatedUnchangedDocumentDiagnosticReport,
    UnchangedDocumentDiagnosticReport, Uri,
};

use crate::capabilities::Abilities;
use crate::documents::{Inspected, OpenDocument};
use crate::front_end::uris;
use crate::project_check::Report;

/// The diagnostics of everything that was found.
pub(crate) fn of(
    inspected: &Inspected,
    abilities: &Abilities,
    knowledge: &Knowledge,
    index: &Index,
) -> Vec<Diagnostic> {
    let findings = inspected.inspection.analysis.findings.iter();
    findings.map(|finding| diagnostic(finding, &inspected.of, abilities, knowledge, index)).collect()
}

/// A finding in a document as a diagnostic.
pub(crate) fn diagnostic(
    finding: &Finding,
    open: &OpenDocument,
    abilities: &Abilities,
    knowledge: &Knowledge,
    index: &Index,
) -> Diagnostic {
    let unused = finding.rule == UNUSED_SUPPRESSION && abilities.unnecessary_tag;
    let reference = knowledge.rule(&finding.rule).filter(|_| abilities.code_description);
    // Editors open whatever stands here, so it is a page and nothing else.
    let is_page = |address: &&str| address.starts_with("https://") || address.starts_with("http://");
    let href = reference.map(|rule| rule.reference.as_str()).filter(is_page).and_then(|page| Uri::from_str(page).ok());
    Diagnostic {
        range: abilities.encoding.range(&open.document, finding.span),
        severity: Some(severity(finding.severity)),
        code: Some(NumberOrString::String(finding.rule.clone())),
        code_description: href.map(|href| CodeDescription { href }),
        source: Some("backhint".to_owned()),
        message: finding.message.clone(),
        related_information: related(finding, open, abilities, index),
        tags: unused.then(|| vec![DiagnosticTag::UNNECESSARY]),
        data: Some(serde_json::json!({
            "rule": finding.rule,
            "question": Some(finding.question).filter(|number| *number > 0),
            "evidence": finding.evidence,
        })),
    }
}

/// The places that take part; those in files that the index does not know any more are left out.
fn related(
    finding: &Finding,
    open: &OpenDocument,
    abilities: &Abilities,
    index: &Index,
) -> Option<Vec<DiagnosticRelatedInformation>> {
    let wanted = abilities.related_information && !finding.related.is_empty();
    let location = |place: &Place| match place {
        Place::Here(span) => {
            Some(Location { uri: open.uri.clone(), range: abilities.encoding.range(&open.document, *span) })
        }
        Place::Elsewhere { file, line } => {
            let path = index.file_named(file, Path::new(&uris::path(&open.uri)))?;
            let start = Position::new(line.saturating_sub(1), 0);
            Some(Location { uri: Uri::from_file_path(path)?, range: Range::new(start, start) })
        }
    };
    let information = |related: &Related| {
        let message = related.message.clone();
        Some(DiagnosticRelatedInformation { location: location(&related.place)?, message })
    };
    wanted.then(|| finding.related.iter().filter_map(information).collect())
}

fn severity(severity: Severity) -> DiagnosticSeverity {
    match severity {
        Severity::Error => DiagnosticSeverity::ERROR,
        Severity::Warning => DiagnosticSeverity::WARNING,
        Severity::Information => DiagnosticSeverity::INFORMATION,
        Severity::Hint => DiagnosticSeverity::HINT,
    }
}

/// The answer to a client that asks for diagnostics and has those of `previous`. A document that is not open has none.
/// What is known anew of other documents comes along.
pub(crate) fn report(
    inspected: Option<&Inspected>,
    previous: Option<&str>,
    others: &[Arc<Inspected>],
    diagnostics: impl Fn(&Inspected) -> Vec<Diagnostic>,
) -> DocumentDiagnosticReport {
    let mut report =
        full_or_unchanged(inspected.map(result_id), previous, || inspected.map(&diagnostics).unwrap_or_default());
    let full = |other: &Arc<Inspected>| {
        let report = FullDocumentDiagnosticReport { result_id: Some(result_id(other)), items: diagnostics(other) };
        (other.of.uri.clone(), DocumentDiagnosticReportKind::Full(report))
    };
    let others = Some(others.iter().map(full).collect()).filter(|others: &HashMap<_, _>| !others.is_empty());
    match &mut report {
        DocumentDiagnosticReport::Full(report) => report.related_documents = others,
        DocumentDiagnosticReport::Unchanged(report) => report.related_documents = others,
    }
    report
}

/// With the process in it, so that an id from before a restart is never taken for one of now.
fn result_id(inspected: &Inspected) -> String {
    format!("{}-{}", std::process::id(), inspected.of.revision)
}

/// The answer for a file that is not open and was checked in the background; `None` where nothing was found in it.
pub(crate) fn report_of_closed(report: Option<&Report>, previous: Option<&str>) -> DocumentDiagnosticReport {
    let id = report.map(|report| report.id.clone());
    full_or_unchanged(id, previous, || report.map(|report| report.items.clone()).unwrap_or_default())
}

fn full_or_unchanged(
    id: Option<String>,
    previous: Option<&str>,
    items: impl FnOnce() -> Vec<Diagnostic>,
) -> DocumentDiagnosticReport {
    match id {
        Some(result_id) if previous == Some(&result_id) => {
            DocumentDiagnosticReport::Unchanged(RelatedUnchangedDocumentDiagnosticReport {
                related_documents: None,
                unchanged_document_diagnostic_report: UnchangedDocumentDiagnosticReport { result_id },
            })
        }
        result_id => DocumentDiagnosticReport::Full(RelatedFullDocumentDiagnosticReport {
            related_documents: None,
            full_document_diagnostic_report: FullDocumentDiagnosticReport { result_id, items: items() },
        }),
    }
}
