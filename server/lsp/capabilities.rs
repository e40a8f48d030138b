//! What the client can do, read once from its first message, and what the server offers it.

use backhint_workspace::SETTINGS_FILE;
use serde::Deserialize;
use tower_lsp::ls_types::{
    ClientCapabilities, CodeActionKind, CodeActionOptions, CodeActionProviderCapability, CodeLensOptions,
    DiagnosticOptions, DiagnosticServerCapabilities, DiagnosticTag, ExecuteCommandOptions, HoverProviderCapability,
    MarkupKind, OneOf, Registration, ServerCapabilities, TextDocumentSyncCapability, TextDocumentSyncKind,
    TextDocumentSyncOptions, WorkDoneProgressOptions, WorkspaceFoldersServerCapabilities, WorkspaceServerCapabilities,
};

use crate::commands::{OPEN_QUESTION, SHOW_CONCEPTS};
use crate::convert::Encoding;
use crate::{file_operations, synchronization};

/// The kind of the action that applies every safe fix of a document.
pub(crate) const FIX_ALL: CodeActionKind = CodeActionKind::new("source.fixAll.backhint");

/// The files whose changes matter to other files, or to what is shown about the whole project.
pub(crate) const SOURCES: [&str; 3] = [
    "**/*.{py,pyw,js,jsx,mjs,cjs,ts,tsx,mts,cts,java,go,rb,rake,php,cs,sql,yaml,yml,properties,env}",
    "**/{Dockerfile,Gemfile,Rakefile,.env}",
    "**/*.{html,djhtml,htm,jinja,jinja2,j2,erb,xml}",
];

/// Which file operations of the person's a client tells.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct FileOperations {
    pub(crate) created: bool,
    pub(crate) renamed: bool,
    pub(crate) deleted: bool,
}

impl FileOperations {
    /// Whether it tells any.
    pub(crate) fn any(self) -> bool {
        self.created || self.renamed || self.deleted
    }
}

/// What the client can do. Nothing that it did not announce is sent to it.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a yes or no of the protocol")]
pub(crate) struct Abilities {
    /// What a column counts in this session.
    pub(crate) encoding: Encoding,
    /// Hovers may be Markdown.
    pub(crate) markdown: bool,
    /// Diagnostics may carry related places.
    pub(crate) related_information: bool,
    /// Diagnostics may be marked as something that is not needed.
    pub(crate) unnecessary_tag: bool,
    /// Diagnostics may carry a link behind their code.
    pub(crate) code_description: bool,
    /// Published diagnostics may name the version they are of.
    pub(crate) diagnostic_version: bool,
    /// The client asks for diagnostics itself.
    pub(crate) pulls_diagnostics: bool,
    /// What the client asks for may come with what changed in other documents.
    pub(crate) related_documents: bool,
    /// The client can be asked to ask again.
    pub(crate) refreshes_diagnostics: bool,
    /// Edits may name the version they are for.
    pub(crate) document_changes: bool,
    /// Code actions may be more than commands.
    pub(crate) code_actions: bool,
    /// Code actions may be marked as preferred.
    pub(crate) preferred_actions: bool,
    /// The client asks for the edit of a code action when somebody has chosen it.
    pub(crate) resolves_edits: bool,
    /// The client shows code lenses.
    pub(crate) code_lenses: bool,
    /// The client can be asked to ask for them again.
    pub(crate) refreshes_code_lenses: bool,
    /// The client tells of notebooks and their cells.
    pub(crate) notebooks: bool,
    /// The client opens documents on request.
    pub(crate) show_document: bool,
    /// The client gives its settings on request.
    pub(crate) configuration: bool,
    /// The client can be asked to tell when its settings change.
    pub(crate) registers_configuration: bool,
    /// The client can be asked to watch files.
    pub(crate) registers_watching: bool,
    /// The client shows progress that the server begins.
    pub(crate) progress: bool,
    /// The client tells what is done with files in it.
    pub(crate) file_operations: FileOperations,
    /// What it can do beyond the protocol.
    pub(crate) own: OwnAbilities,
}

/// The abilities that only clients made for backhint have: `experimental.backhint`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct OwnAbilities {
    /// It shows the documents `backhint:/question/NUMBER.md` and asks for their text.
    pub(crate) pages: bool,
    /// Hovers may contain links that run commands.
    pub(crate) command_links: bool,
    /// It wants to know what the server is doing.
    pub(crate) status: bool,
}

impl Abilities {
    /// Reads the capabilities of a client.
    pub(crate) fn of(client: &ClientCapabilities) -> Self {
        let text = client.text_document.clone().unwrap_or_default();
        let workspace = client.workspace.clone().unwrap_or_default();
        let published = text.publish_diagnostics.unwrap_or_default();
        let actions = text.code_action.unwrap_or_default();
        let hover = text.hover.and_then(|hover| hover.content_format).unwrap_or_default();
        let settings = workspace.did_change_configuration.unwrap_or_default();
        let watching = workspace.did_change_watched_files.unwrap_or_default();
        let offered = client.general.as_ref().and_then(|general| general.position_encodings.as_deref());
        let window = client.window.as_ref();
        let operations = workspace.file_operations.unwrap_or_default();
        let own = client.experimental.as_ref().and_then(|experimental| experimental.get("backhint"));
        Self {
            encoding: Encoding::negotiated(offered),
            markdown: hover.contains(&MarkupKind::Markdown),
            related_information: published.related_information.unwrap_or_default(),
            unnecessary_tag: published
                .tag_support
                .is_some_and(|tags| tags.value_set.contains(&DiagnosticTag::UNNECESSARY)),
            code_description: published.code_description_support.unwrap_or_default(),
            diagnostic_version: published.version_support.unwrap_or_default(),
            pulls_diagnostics: text.diagnostic.is_some(),
            related_documents: text.diagnostic.and_then(|pull| pull.related_document_support).unwrap_or_default(),
            refreshes_diagnostics: workspace.diagnostics.and_then(|d| d.refresh_support).unwrap_or_default(),
            document_changes: workspace.workspace_edit.and_then(|edit| edit.document_changes).unwrap_or_default(),
            code_actions: actions.code_action_literal_support.is_some(),
            preferred_actions: actions.is_preferred_support.unwrap_or_default(),
            resolves_edits: actions.data_support.unwrap_or_default()
                && actions
                    .resolve_support
                    .is_some_and(|resolved| resolved.properties.iter().any(|name| name == "edit")),
            code_lenses: text.code_lens.is_some(),
            refreshes_code_lenses: workspace.code_lens.and_then(|lens| lens.refresh_support).unwrap_or_default(),
            notebooks: client.notebook_document.is_some(),
            show_document: window.and_then(|w| w.show_document.as_ref()).is_some_and(|show| show.support),
            configuration: workspace.configuration.unwrap_or_default(),
            registers_configuration: settings.dynamic_registration.unwrap_or_default(),
            registers_watching: watching.dynamic_registration.unwrap_or_default(),
            progress: window.and_then(|window| window.work_done_progress).unwrap_or_default(),
            file_operations: FileOperations {
                created: operations.did_create.unwrap_or_default(),
                renamed: operations.did_rename.unwrap_or_default(),
                deleted: operations.did_delete.unwrap_or_default(),
            },
            own: own.and_then(|own| OwnAbilities::deserialize(own).ok()).unwrap_or_default(),
        }
    }
}

/// What the server offers a client.
pub(crate) fn offered(abilities: &Abilities) -> ServerCapabilities {
    ServerCapabilities {
        position_encoding: Some(abilities.encoding.kind()),
        text_document_sync: Some(TextDocumentSyncCapability::Options(TextDocumentSyncOptions {
            open_close: Some(true),
            change: Some(TextDocumentSyncKind::INCREMENTAL),
            ..TextDocumentSyncOptions::default()
        })),
        notebook_document_sync: abilities.notebooks.then(|| OneOf::Left(synchronization::of_notebooks())),
        hover_provider: Some(HoverProviderCapability::Simple(true)),
        code_action_provider: Some(if abilities.code_actions {
            CodeActionProviderCapability::Options(CodeActionOptions {
                code_action_kinds: Some(vec![CodeActionKind::QUICKFIX, FIX_ALL]),
                resolve_provider: abilities.resolves_edits.then_some(true),
                ..CodeActionOptions::default()
            })
        } else {
            CodeActionProviderCapability::Simple(true)
        }),
        code_lens_provider: abilities.code_lenses.then_some(CodeLensOptions { resolve_provider: None }),
        execute_command_provider: Some(ExecuteCommandOptions {
            commands: vec![OPEN_QUESTION.to_owned(), SHOW_CONCEPTS.to_owned()],
            work_done_progress_options: WorkDoneProgressOptions::default(),
        }),
        diagnostic_provider: abilities.pulls_diagnostics.then(|| {
            DiagnosticServerCapabilities::Options(DiagnosticOptions {
                identifier: Some("backhint".to_owned()),
                // What a model is decides what is found where it is used.
                inter_file_dependencies: true,
                workspace_diagnostics: true,
                ..DiagnosticOptions::default()
            })
        }),
        workspace: Some(WorkspaceServerCapabilities {
            workspace_folders: Some(WorkspaceFoldersServerCapabilities {
                supported: Some(true),
                change_notifications: Some(OneOf::Left(true)),
            }),
            file_operations: file_operations::wanted(abilities),
        }),
        ..ServerCapabilities::default()
    }
}

/// What the client is asked to tell about: its settings, and the settings files and sources of projects.
pub(crate) fn registrations(abilities: &Abilities) -> Vec<Registration> {
    let registration = |id: &str, method: &str, options| Registration {
        id: id.to_owned(),
        method: method.to_owned(),
        register_options: Some(options),
    };
    let mut wanted = Vec::new();
    if abilities.registers_configuration {
        let options = serde_json::json!({ "section": "backhint" });
        wanted.push(registration("settings", "workspace/didChangeConfiguration", options));
    }
    if abilities.registers_watching {
        let pattern = format!("**/{SETTINGS_FILE}");
        // Packs: `.backhint`, and the folders that settings name.
        let packs = "**/{questions,concepts,rules,frameworks}/**/*.{md,toml}";
        let globs = SOURCES.into_iter().chain([pattern.as_str(), packs]);
        let watchers: Vec<_> = globs.map(|glob| serde_json::json!({ "globPattern": glob })).collect();
        let options = serde_json::json!({ "watchers": watchers });
        wanted.push(registration("settings-files", "workspace/didChangeWatchedFiles", options));
    }
    wanted
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn abilities(capabilities: serde_json::Value) -> Abilities {
        Abilities::of(&serde_json::from_value(capabilities).unwrap())
    }

    #[test]
    fn a_client_that_says_nothing_gets_the_least() {
        let least = abilities(json!({}));
        assert!(!least.markdown && !least.pulls_diagnostics && !least.code_actions && !least.own.pages);
        let offered = serde_json::to_value(offered(&least)).unwrap();
        assert_eq!(offered["positionEncoding"], "utf-16");
        assert_eq!(offered["codeActionProvider"], true);
        assert!(offered.get("diagnosticProvider").is_none());
    }

    #[test]
    fn what_a_client_announces_is_used() {
        let able = abilities(json!({
            "general": {"positionEncodings": ["utf-8", "utf-16"]},
            "textDocument": {"hover": {"contentFormat": ["plaintext", "markdown"]}, "diagnostic": {}},
            "window": {"showDocument": {"support": true}},
            "experimental": {"backhint": {"pages": true, "commandLinks": true, "later": 1}},
        }));
        assert!(able.markdown && able.show_document && able.own.pages && able.own.command_links && !able.own.status);
        let offered = serde_json::to_value(offered(&able)).unwrap();
        assert_eq!(offered["positionEncoding"], "utf-8");
        assert_eq!(offered["diagnosticProvider"]["workspaceDiagnostics"], true);
    }

    #[test]
    fn nonsense_in_the_experimental_part_is_as_good_as_nothing() {
        assert!(!abilities(json!({"experimental": {"backhint": {"pages": "yes"}}})).own.pages);
        assert!(!abilities(json!({"experimental": 7})).own.pages);
    }
}
