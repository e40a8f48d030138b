//! Findings as diagnostics of the protocol.

use std::str::FromStr as _;

use backhint_core::knowledge::Knowledge;
use backhint_core::{Finding, Severity, UNUSED_SUPPRESSION};
use tower_lsp::ls_types::{
    CodeDescription, Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag,
    DocumentDiagnosticReport, FullDocumentDiagnosticReport, Location, NumberOrString,
    RelatedFullDocumentDiagnosticReport, RelatedUnchangedDocumentDiagnosticReport, UnchangedDocumentDiagnosticReport,
    Uri,
};

use crate::capabilities::Abilities;
use crate::documents::{Inspected, OpenDocument};

/// The diagnostics of everything that was found.
pub(crate) fn of(inspected: &Inspected, abilities: &Abilities, knowledge: &Knowledge) -> Vec<Diagnostic> {
    let findings = inspected.inspection.analysis.findings.iter();
    findings.map(|finding| diagnostic(finding, &inspected.of, abilities, knowledge)).collect()
}

/// A finding in a document as a diagnostic.
pub(crate) fn diagnostic(
    finding: &Finding,
    open: &OpenDocument,
    abilities: &Abilities,
    knowledge: &Knowledge,
) -> Diagnostic {
    let unused = finding.rule == UNUSED_SUPPRESSION && abilities.unnecessary_tag;
    let reference = knowledge.rule(&finding.rule).filter(|_| abilities.code_description);
    let href = reference.and_then(|rule| Uri::from_str(&rule.reference).ok());
    Diagnostic {
        range: abilities.encoding.range(&open.document, finding.span),
        severity: Some(severity(finding.severity)),
        code: Some(NumberOrString::String(finding.rule.clone())),
        code_description: href.map(|href| CodeDescription { href }),
        source: Some("backhint".to_owned()),
        message: finding.message.clone(),
        related_information: related(finding, open, abilities),
        tags: unused.then(|| vec![DiagnosticTag::UNNECESSARY]),
        data: Some(serde_json::json!({
            "rule": finding.rule,
            "question": Some(finding.question).filter(|number| *number > 0),
            "evidence": finding.evidence,
        })),
    }
}

fn related(finding: &Finding, open: &OpenDocument, abilities: &Abilities) -> Option<Vec<DiagnosticRelatedInformation>> {
    let wanted = abilities.related_information && !finding.related.is_empty();
    let information = |related: &backhint_core::Related| DiagnosticRelatedInformation {
        location: Location { uri: open.uri.clone(), range: abilities.encoding.range(&open.document, related.span) },
        message: related.message.clone(),
    };
    wanted.then(|| finding.related.iter().map(information).collect())
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
pub(crate) fn report(
    inspected: Option<&Inspected>,
    previous: Option<&str>,
    abilities: &Abilities,
    knowledge: &Knowledge,
) -> DocumentDiagnosticReport {
    // With the process in it, so that an id from before a restart is never taken for one of now.
    let id = inspected.map(|inspected| format!("{}-{}", std::process::id(), inspected.of.revision));
    match id {
        Some(result_id) if previous == Some(&result_id) => {
            DocumentDiagnosticReport::Unchanged(RelatedUnchangedDocumentDiagnosticReport {
                related_documents: None,
                unchanged_document_diagnostic_report: UnchangedDocumentDiagnosticReport { result_id },
            })
        }
        result_id => DocumentDiagnosticReport::Full(RelatedFullDocumentDiagnosticReport {
            related_documents: None,
            full_document_diagnostic_report: FullDocumentDiagnosticReport {
                result_id,
                items: inspected.map(|inspected| of(inspected, abilities, knowledge)).unwrap_or_default(),
            },
        }),
    }
}
