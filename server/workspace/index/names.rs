//! Which file a name belongs to that is read off an import, a class or the package: exactly one, or none.

use std::path::Path;

use backhint_core::knowledge::Family;
use backhint_core::world::{Held, Wanted};

use super::{Indexed, Module, View, parts};

impl<'i> View<'i> {
    /// What the name of another file holds, where all files that may be meant agree.
    pub(super) fn name(&self, wanted: Wanted<'_>) -> Option<Held<'i>> {
        let index = self.index;
        let candidates = index.declared.names.get(wanted.name).map_or(&[][..], Vec::as_slice);
        let mut best: Option<(usize, Held<'i>)> = None;
        let mut agrees = true;
        for (file, at) in candidates {
            let indexed = &index.declared.files[*file as usize];
            let Some((full, held)) = indexed.digest.module.names().nth(*at as usize) else { continue };
            let owner = full.strip_suffix(wanted.name).unwrap_or_default().trim_end_matches('.');
            if indexed.path == self.path || !self.is_meant(indexed, owner, wanted) {
                continue;
            }
            let shared = self.path.components().zip(indexed.path.components()).take_while(|(a, b)| a == b).count();
            match best {
                Some((most, _)) if shared < most => {}
                Some((most, other)) if shared == most => agrees &= other == held,
                _ => (best, agrees) = (Some((shared, held)), true),
            }
        }
        best.filter(|_| agrees).map(|(_, held)| held)
    }

    fn is_meant(&self, file: &Indexed, owner: &str, wanted: Wanted<'_>) -> bool {
        let family = self.language.family();
        if file.language.family() != family {
            return false;
        }
        match family {
            // A class is known by its simple name.
            Family::CSharp | Family::Php => owner == wanted.place,
            Family::Go if wanted.place.is_empty() => owner.is_empty() && file.path.parent() == self.path.parent(),
            Family::Go => owner.is_empty() && is_package(&file.path, wanted.module, self.path),
            Family::Python | Family::JavaScript => match owner.is_empty() {
                true => self.is_module(file, wanted.place, wanted.module),
                false => wanted
                    .place
                    .strip_suffix(owner)
                    .and_then(|module| module.strip_suffix('.'))
                    .is_some_and(|module| self.is_module(file, module, wanted.module)),
            },
            _ => false,
        }
    }

    /// Whether a file is the module that an import names. One that is not relative must lie beside the importing file
    /// or in a folder around it, so that a package of somebody else is not taken for a file of the project.
    fn is_module(&self, file: &Indexed, place: &str, module: &str) -> bool {
        let place = if module.is_empty() { place } else { module };
        let Some(Module { base, names }) = self.split(place) else { return false };
        let stem = match file.module.split_last() {
            Some((last, folder)) if matches!(&**last, "__init__" | "index") => folder,
            _ => &file.module,
        };
        let Some(root) = stem.len().checked_sub(names.len()) else { return false };
        let (root, end) = stem.split_at(root);
        let own = parts(self.path.parent().unwrap_or(self.path));
        let is_rooted = match &base {
            Some(base) => base.as_slice() == root,
            None => own.starts_with(root),
        };
        is_rooted
            && (base.is_some() || !names.is_empty())
            && end.iter().zip(&names).all(|(part, name)| **part == **name)
    }

    /// The module of a place, whose last name is not one of the file's as in a path.
    fn split<'p>(&self, place: &'p str) -> Option<Module<'p>> {
        if self.language.family() == Family::Python {
            let names = place.trim_start_matches('.');
            let dots = place.len() - names.len();
            let base = (dots > 0).then(|| parts(self.path.ancestors().nth(dots).unwrap_or(self.path)));
            return Some(Module { base, names: names.split('.').filter(|name| !name.is_empty()).collect() });
        }
        let folder = self.path.parent().unwrap_or(self.path);
        // A folder alone: its own file.
        if let "." | ".." = place {
            let base = folder.ancestors().nth(place.len() - 1).unwrap_or(folder);
            return Some(Module { base: Some(parts(base)), names: Vec::new() });
        }
        let slash = place.rfind('/')?;
        let place = [".js", ".mjs", ".cjs", ".ts"].iter().find_map(|end| place.strip_suffix(end)).unwrap_or(place);
        let mut base = place.starts_with('.').then(|| parts(folder));
        let mut names = Vec::new();
        for name in place.get(..slash)?.split('/').chain([place.get(slash + 1..)?]) {
            match name {
                "." | "" | "@" | "~" => {}
                ".." => drop(base.as_mut().and_then(Vec::pop)),
                name => names.push(name),
            }
        }
        // `./db/index` is what `./db` is.
        if names.last() == Some(&"index") {
            names.pop();
        }
        Some(Module { base, names })
    }
}

/// Whether a file is one of an imported package of Go, by the last two names of its path: one name alone may be that of
/// a package of somebody else.
fn is_package(file: &Path, module: &str, from: &Path) -> bool {
    let folder = file.parent().unwrap_or(file);
    let names = parts(folder);
    let mut wanted = module.rsplit('/');
    let mut found = names.iter().rev();
    let mut next_fits = || wanted.next().is_some_and(|name| found.next().is_some_and(|part| **part == *name));
    // A package at the top of its module: what is above it has the name that its project was given here.
    let is_at_top = || folder.parent().is_some_and(|top| from.starts_with(top)) && module.contains('/');
    next_fits() && (next_fits() || is_at_top())
}

#[cfg(test)]
mod tests {
    use backhint_core::world::{HandleDigest, ModuleDigest};
    use backhint_core::{Digest, Language};

    use super::super::Index;
    use super::*;

    fn index(files: &[(&str, &str, &str)], language: Language) -> Index {
        files.iter().fold(Index::default(), |index, (path, name, value)| {
            let handles = vec![HandleDigest { name: (*name).into(), path: (*value).into() }];
            let module = ModuleDigest { handles, ..ModuleDigest::default() };
            let digest = Digest { module, ..Digest::default() };
            index.with(&Path::new("/shop").join(path), path, language, digest)
        })
    }

    fn held(index: &Index, from: &str, wanted: (&str, &str), language: Language) -> Option<String> {
        let file = Path::new("/shop").join(from);
        let view = index.seen_from(&file, language);
        let (place, name) = wanted;
        match view.name(Wanted { place, name, module: "" })? {
            Held::Handle(path) => Some(path.to_owned()),
            other => Some(format!("{other:?}")),
        }
    }

    #[test]
    fn an_import_leads_to_exactly_one_file() {
        let files = [("src/db/index.ts", "pool", "pg.Pool()"), ("lib/db.ts", "pool", "mysql2.Pool()")];
        let index = index(&files, Language::TypeScript);
        let of = |from, wanted| held(&index, from, wanted, Language::TypeScript);
        assert_eq!(of("src/api/books.ts", ("../db", "pool")).as_deref(), Some("pg.Pool()"));
        assert_eq!(of("src/api/books.ts", ("../../lib/db.js", "pool")).as_deref(), Some("mysql2.Pool()"));
        assert_eq!(of("src/api/books.ts", ("@/db", "pool")).as_deref(), Some("pg.Pool()"), "an alias of the folder");
        assert_eq!(of("src/api/books.ts", ("./db", "pool")), None);
        assert_eq!(of("src/api/books.ts", ("pg", "pool")), None, "a package");
        assert_eq!(of("src/api/books.ts", ("../db", "client")), None);
    }

    #[test]
    fn a_module_of_another_tree_is_not_meant() {
        let files =
            [("one/app/db.py", "conn", "psycopg.Connection()"), ("two/app/db.py", "conn", "sqlite3.Connection()")];
        let index = index(&files, Language::Python);
        let of = |from, wanted| held(&index, from, wanted, Language::Python);
        assert_eq!(of("one/app/views.py", ("app.db", "conn")).as_deref(), Some("psycopg.Connection()"));
        assert_eq!(of("two/app/views.py", (".db", "conn")).as_deref(), Some("sqlite3.Connection()"));
        assert_eq!(of("three/views.py", ("app.db", "conn")), None);
    }
}
