//! Names that this file does not bind itself: what the files that declare them put into them.

use backhint_knowledge::Family;

use super::path::{Path, Segment};
use super::{Meaning, Names};
use crate::facts::{ExprId, ExprKind, Import};
use crate::syntax::Span;
use crate::world::{Held, Wanted, World};

impl<'a> Names<'a> {
    /// These names, with what other files declare.
    #[must_use]
    pub(crate) fn seeing(mut self, outside: &'a dyn World) -> Self {
        self.outside = Some(outside);
        self
    }

    /// What another file puts into a name or member that this file does not bind; `None` where that is not known.
    #[must_use]
    pub(crate) fn held_outside(&self, id: ExprId) -> Option<Held<'a>> {
        let outside = self.outside?;
        match self.facts.expr(id).kind {
            ExprKind::Name => match self.meaning(self.code(id), id) {
                Meaning::Import(at) => self.imported(&self.facts.imports[at]),
                Meaning::Global if self.shares_names() => outside.held(Wanted::bare(self.code(id))),
                _ => None,
            },
            ExprKind::Member { object, name } => {
                if !matches!(self.facts.expr(object).kind, ExprKind::Name) {
                    return None;
                }
                match self.meaning(self.code(object), object) {
                    Meaning::Import(at) => self.member_of(&self.facts.imports[at], self.of(name)),
                    Meaning::Global if self.family == Family::CSharp => {
                        let class = self.code(object);
                        outside.held(Wanted { place: class, name: self.of(name), module: "" })
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// Whether a name or member is surely a constant of another file.
    #[must_use]
    pub(crate) fn is_constant_outside(&self, id: ExprId) -> bool {
        self.held_outside(id) == Some(Held::Constant)
    }

    /// What another file declares under the name of a type that is written here.
    #[must_use]
    pub(crate) fn type_outside(&self, name: &str) -> Option<Held<'a>> {
        let import = self.import_named(name);
        match import {
            // The last name of the path is that of the type, whatever it is called here.
            Some(import) if self.family == Family::Php => {
                self.outside?.held(Wanted::bare(import.path.rsplit('.').next().unwrap_or(name)))
            }
            Some(import) => self.imported(import),
            None if matches!(self.family, Family::CSharp | Family::Php) => self.outside?.held(Wanted::bare(name)),
            None => None,
        }
    }

    /// What the import binds its name to.
    pub(super) fn imported(&self, import: &'a Import) -> Option<Held<'a>> {
        let outside = self.outside?;
        let (place, name) = match self.family {
            Family::JavaScript => module_and_member(import),
            Family::Python => {
                let dot = import.path.rfind('.')?;
                let is_folder = import.path[..dot].bytes().all(|byte| byte == b'.');
                (&import.path[..dot + usize::from(is_folder)], &import.path[dot + 1..])
            }
            _ => return None,
        };
        outside.held(Wanted { place, name, module: &import.module })
    }

    /// What a member of an imported module, or of a class that is imported, holds.
    pub(super) fn member_of(&self, import: &'a Import, name: &str) -> Option<Held<'a>> {
        let is_known = matches!(self.family, Family::JavaScript | Family::Python | Family::Go);
        let wanted = Wanted { place: &import.path, name, module: &import.module };
        self.outside?.held(wanted).filter(|_| is_known)
    }

    /// Whether a name without import may be one of another file: Go's packages are folders.
    pub(super) fn shares_names(&self) -> bool {
        self.family == Family::Go
    }

    /// The path of an object of a declared type.
    pub(crate) fn instance_path(&self, type_name: Span) -> Option<Path<'a>> {
        Some(self.type_path(type_name)?.instance())
    }

    /// The path of a handle that an import, or a name of the same package, stands for.
    pub(super) fn handle_path(held: Option<Held<'a>>) -> Option<Path<'a>> {
        match held? {
            Held::Handle(path) => Some(Path::of_handle(path)),
            Held::Constant | Held::ClosedType => None,
        }
    }
}

/// The module of an import of JavaScript, and the member of it that is bound: empty for its default export.
fn module_and_member(import: &Import) -> (&str, &str) {
    let path = import.path.as_str();
    let end = match import.module.len() {
        0 => path.rfind('/').and_then(|slash| Some(slash + path[slash..].find('.')?)).unwrap_or(path.len()),
        length => length,
    };
    (&path[..end], path[end..].trim_start_matches('.'))
}

impl<'q> Wanted<'q> {
    /// A name that stands alone.
    #[must_use]
    pub fn bare(name: &'q str) -> Self {
        Self { place: "", name, module: "" }
    }
}

impl<'a> Path<'a> {
    /// The path of a text in which what was called has its parentheses: `pg.Pool()`.
    pub(super) fn of_handle(text: &'a str) -> Self {
        let segment = |part: &'a str| match part.strip_suffix("()") {
            Some(name) => Segment { name, called: true },
            None => Segment { name: part, called: false },
        };
        Self { local: false, segments: text.split('.').map(segment).collect() }
    }
}
