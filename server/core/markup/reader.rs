//! The scopes of a template while it is read: what its variables stand for, and which of its parts count.

use super::{TemplateDigest, TemplateInclude, TemplateRead};

/// More paths than this of one template are left out.
const MAX_READS: usize = 1000;
/// More scopes than this inside each other are not told apart.
const MAX_SCOPES: usize = 64;
/// Longer paths are no paths of attributes.
const MAX_PATH: usize = 160;

/// What a scope is made by, so that its end finds it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    File,
    Loop,
    Branch,
    Other,
}

struct Scope {
    kind: Kind,
    /// The word that ends it, where several kinds of ends are told apart by it.
    end: &'static str,
    /// Its variables, with the paths that they stand for; `None` where that is not known.
    variables: Vec<(String, Option<String>)>,
    /// What stands in it does not count: it is cached, runs once, or is not run here.
    skipped: bool,
}

/// Reads one template.
pub(super) struct Reader {
    digest: TemplateDigest,
    scopes: Vec<Scope>,
    /// The line that is read, from 1.
    pub line: u32,
}

impl Reader {
    pub(super) fn new() -> Self {
        let file = Scope { kind: Kind::File, end: "", variables: Vec::new(), skipped: false };
        Self { digest: TemplateDigest::default(), scopes: vec![file], line: 1 }
    }

    pub(super) fn done(self) -> TemplateDigest {
        self.digest
    }

    /// Opens a scope that the word ends.
    pub(super) fn open(&mut self, kind: Kind, end: &'static str, skipped: bool) {
        if self.scopes.len() < MAX_SCOPES {
            self.scopes.push(Scope { kind, end, variables: Vec::new(), skipped });
        }
    }

    /// Binds a variable in the innermost scope.
    pub(super) fn bind(&mut self, name: &str, path: Option<String>) {
        if let Some(scope) = self.scopes.last_mut() {
            scope.variables.push((name.to_owned(), path.filter(|path| path.len() <= MAX_PATH)));
        }
    }

    /// Ends the innermost scope that a word ends, with those inside it.
    pub(super) fn close(&mut self, end: &str) {
        if let Some(at) = self.scopes.iter().rposition(|scope| scope.kind != Kind::File && scope.end == end) {
            self.scopes.truncate(at);
        }
    }

    /// The other arm of the innermost scope: a loop without rows, a condition that does not hold.
    pub(super) fn turn(&mut self) {
        match self.scopes.last_mut() {
            Some(scope) if scope.kind == Kind::Branch => scope.skipped = false,
            Some(scope) if scope.kind == Kind::Loop => scope.variables.iter_mut().for_each(|(_, path)| *path = None),
            _ => {}
        }
    }

    /// The path that a chain of attributes stands for, beginning with a variable of the view; `None` where the chain
    /// begins with something else.
    pub(super) fn resolve(&self, chain: &str) -> Option<String> {
        let end = chain.find(['.', '[']).unwrap_or(chain.len());
        let (root, rest) = chain.split_at(end);
        let bound =
            self.scopes.iter().rev().flat_map(|scope| scope.variables.iter().rev()).find(|(name, _)| name == root);
        match bound {
            Some((_, path)) => Some(format!("{}{rest}", path.as_ref()?)),
            None => Some(chain.to_owned()),
        }
    }

    fn is_skipped(&self) -> bool {
        self.scopes.iter().any(|scope| scope.skipped)
    }

    /// Notes a chain of attributes that is read.
    pub(super) fn read(&mut self, chain: &str) {
        if self.is_skipped() || self.digest.reads.len() >= MAX_READS {
            return;
        }
        let Some(path) = self.resolve(chain).filter(|path| path.len() <= MAX_PATH && path.contains('.')) else {
            return;
        };
        if !self.digest.reads.iter().any(|read| *read.path == *path) {
            self.digest.reads.push(TemplateRead { path: path.into(), line: self.line });
        }
    }

    /// Notes a template that is put in, with variables and their chains here. It sees the variables of loops around it,
    /// too, unless it gets its own only.
    pub(super) fn include(&mut self, template: &str, variables: Vec<(String, String)>, only: bool) {
        if self.is_skipped() || self.digest.includes.len() >= MAX_READS {
            return;
        }
        let given = variables.into_iter().filter_map(|(name, chain)| Some((name, self.resolve(&chain)?)));
        let mut all: Vec<(Box<str>, Box<str>)> = given.map(|(name, path)| (name.into(), path.into())).collect();
        let scopes = self.scopes.iter().rev().flat_map(|scope| scope.variables.iter().rev());
        for (name, path) in scopes.filter(|_| !only) {
            if all.iter().all(|(own, _)| **own != **name) {
                // What is not known here is not known there either.
                all.push((name.as_str().into(), path.as_deref().unwrap_or_default().into()));
            }
        }
        let line = self.line;
        self.digest.includes.push(TemplateInclude { template: template.into(), variables: all, only, line });
    }
}

/// Whether a byte may stand in a name; those of letters beyond ASCII may.
pub(super) fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

/// Where a name that begins at a place ends.
pub(super) fn name_end(bytes: &[u8], from: usize) -> usize {
    from + bytes[from..].iter().take_while(|byte| is_name(**byte)).count()
}

/// Where the text behind a quotation mark ends: at the mark that closes it, or at the end.
pub(super) fn text_end(bytes: &[u8], from: usize) -> usize {
    let (quote, mut at) = (bytes[from], from + 1);
    while at < bytes.len() && bytes[at] != quote {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    at.min(bytes.len())
}

/// How many lines a text ends.
pub(super) fn lines_in(text: &str) -> u32 {
    u32::try_from(text.bytes().filter(|byte| *byte == b'\n').count()).unwrap_or(0)
}
