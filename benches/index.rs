//! The cost of the index of a project: a generated Django project of growing size is indexed in a process of its own, and
//! a model of it is edited while documents that read the model are open.
//!
//! Time and memory must grow with the lines, not faster: the columns per file tell. The times are those of all cores; the
//! environment variable `RAYON_NUM_THREADS` says how many.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use backhint_core::knowledge::knowledge;
use backhint_core::syntax::Parsers;
use backhint_core::{Analysis, Analyzer, Document, Language};
use backhint_workspace::{Index, Layer, Projects, SourceFile, inspect, read_source, source_files};

/// The applications of the smallest project; each has five files and 1,000 lines.
const APPLICATIONS: usize = 100;
/// How many times as large the projects are.
const SIZES: [usize; 4] = [1, 2, 4, 8];
/// Documents that are open while a model is edited.
const OPEN: usize = 8;
/// Edits of the model; the median counts.
const EDITS: usize = 15;
/// What tells a process of the bench that it is one that measures, and the project's folder.
const FOLDER: &str = "BACKHINT_INDEX_FOLDER";

fn main() -> io::Result<()> {
    if let Some(folder) = env::var_os(FOLDER) {
        return measure(Path::new(&folder));
    }
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "   size    files     lines  index ms  us / file  peak MB  after MB  KB / file  edit: index ms  {OPEN} documents ms"
    )?;
    for size in SIZES {
        let folder = tempfile::tempdir()?;
        generate(folder.path(), APPLICATIONS * size)?;
        // A peak is never forgotten, so each size has a process of its own.
        let measured = Command::new(env::current_exe()?).env(FOLDER, folder.path()).output()?;
        if !measured.status.success() {
            return Err(io::Error::other(String::from_utf8_lossy(&measured.stderr).into_owned()));
        }
        write!(out, "{size:6}x {}", String::from_utf8_lossy(&measured.stdout))?;
    }
    Ok(())
}

/// Indexes a project, edits a model of it, and prints one line of figures.
fn measure(folder: &Path) -> io::Result<()> {
    let analyzer = Analyzer::new(knowledge());
    let rules = knowledge().rules.iter().map(|rule| rule.id.clone()).collect();
    let projects = Arc::new(Projects::new(Layer::default(), Layer::default(), rules));
    let before = memory("VmRSS:");
    let begun = Instant::now();
    let files = source_files(&[folder.to_path_buf()], &projects).map_err(io::Error::other)?;
    let index = Index::build(&analyzer, &files, &|| false, &|| {});
    let time = begun.elapsed();
    let (peak, after) = (memory("VmHWM:"), memory("VmRSS:"));
    let lines: usize = files.iter().filter_map(|file| Some(read_source(&file.path).ok()?.lines().count())).sum();
    let (linked, checked) = edits(&analyzer, &files, &index)?;
    let count = files.len();
    writeln!(
        io::stdout(),
        "{count:8} {lines:9} {:9.0} {:10.0} {:8} {:9} {:10.1} {:15.1} {:15.1}",
        time.as_secs_f64() * 1e3,
        time.as_secs_f64() * 1e6 / per(count),
        shown(peak, |kib| kib / 1024),
        shown(after, |kib| kib / 1024),
        after.zip(before).map_or(0.0, |(after, before)| per(usize::try_from(after - before.min(after)).unwrap_or(0)))
            / per(count),
        linked.as_secs_f64() * 1e3,
        checked.as_secs_f64() * 1e3,
    )
}

/// The median times of what follows an edit of a model: a new index, and the findings of the open documents.
fn edits(analyzer: &Analyzer, files: &[SourceFile], index: &Index) -> io::Result<(Duration, Duration)> {
    let of = |name: &str| {
        let wanted = name.to_owned();
        files.iter().filter(move |file| file.path.ends_with(&wanted))
    };
    let model = of("models.py").next().ok_or_else(|| io::Error::other("no model was generated"))?;
    let text = fs::read_to_string(&model.path)?;
    let open: Vec<(&SourceFile, Document)> = of("views.py")
        .take(OPEN)
        .map(|file| Ok((file, Document::new(Language::Python, fs::read_to_string(&file.path)?))))
        .collect::<io::Result<_>>()?;
    let mut parsers = Parsers::default();
    let (mut linked, mut checked): (Vec<Duration>, Vec<Duration>) = (0..EDITS)
        .map(|round| {
            let edited = text.replace("related_name=\"lines\"", &format!("related_name=\"lines_{round}\""));
            let begun = Instant::now();
            let document = Document::new(Language::Python, edited);
            let digest = analyzer.declarations(&mut parsers, &document, &Analysis::default(), &|| false);
            let index = index.with_text(&model.path, &model.shown, &document, digest, None);
            let linked = begun.elapsed();
            for (file, document) in &open {
                let view = index.seen_from(&file.path, Language::Python).reading(analyzer);
                let settings = &file.project.settings;
                drop(inspect(analyzer, &mut parsers, document, &file.relative, settings, &view, &|| false));
            }
            (linked, begun.elapsed().saturating_sub(linked))
        })
        .unzip();
    linked.sort();
    checked.sort();
    Ok((linked[EDITS / 2], checked[EDITS / 2]))
}

/// Writes a project of applications that import each other's models.
fn generate(folder: &Path, applications: usize) -> io::Result<()> {
    for at in 0..applications {
        let package = folder.join(format!("shop/app_{at}"));
        fs::create_dir_all(&package)?;
        let other = (at * 7 + 1) % applications;
        fs::write(package.join("__init__.py"), format!("from .services import total_of_{at}_0\n"))?;
        fs::write(package.join("models.py"), models(at, other))?;
        fs::write(package.join("services.py"), repeated(at, other, 60, SERVICE_HEAD, SERVICE))?;
        fs::write(package.join("serializers.py"), repeated(at, other, 30, SERIALIZER_HEAD, SERIALIZER))?;
        fs::write(package.join("views.py"), repeated(at, other, 45, VIEW_HEAD, VIEW))?;
    }
    Ok(())
}

fn models(at: usize, other: usize) -> String {
    let mut text = String::from("from django.db import models\n\n");
    if at != other {
        writeln!(text, "from shop.app_{other}.models import Customer{other}_0\n").expect("a text takes all");
    }
    for class in 0..12 {
        text.push_str(&filled(MODEL, at, other, class));
    }
    text
}

fn repeated(at: usize, other: usize, times: usize, head: &str, body: &str) -> String {
    let bodies = (0..times).map(|number| filled(body, at, other, number));
    std::iter::once(filled(head, at, other, 0)).chain(bodies).collect()
}

/// A template with the numbers of the application, of the one that it imports, and of the repetition.
fn filled(template: &str, at: usize, other: usize, number: usize) -> String {
    let model = number % 12;
    let named = template.replace("{at}", &at.to_string()).replace("{other}", &other.to_string());
    named.replace("{n}", &number.to_string()).replace("{model}", &model.to_string())
}

const MODEL: &str = r#"
class Customer{at}_{n}(models.Model):
    name = models.CharField(max_length=100)
    email = models.EmailField(unique=True)


class Order{at}_{n}(models.Model):
    customer = models.ForeignKey(Customer{at}_{n}, on_delete=models.CASCADE, related_name="orders")
    number = models.CharField(max_length=20)
    paid = models.BooleanField(default=False)

    def total(self):
        return sum(line.price for line in self.lines.all())


class Line{at}_{n}(models.Model):
    order = models.ForeignKey(Order{at}_{n}, on_delete=models.CASCADE, related_name="lines")
    price = models.DecimalField(max_digits=8, decimal_places=2)

"#;

const SERVICE_HEAD: &str = "from shop.app_{other}.models import Order{other}_0\n\n";

const SERVICE: &str = r"
def total_of_{at}_{n}(order):
    total = 0
    for line in order.lines.all():
        total += line.price
    return total

";

const SERIALIZER_HEAD: &str = "from rest_framework import serializers\n\nfrom shop.app_{at} import models\n\n";

const SERIALIZER: &str = r#"
class OrderSerializer{n}(serializers.ModelSerializer):
    customer_name = serializers.CharField(source="customer.name")

    class Meta:
        model = models.Order{at}_{model}
        fields = ["number", "customer_name"]

"#;

const VIEW_HEAD: &str = "from django.shortcuts import render\n\nfrom shop.app_{at} import models\nfrom \
                         shop.app_{at}.services import total_of_{at}_0\n\n";

const VIEW: &str = r#"
def orders_{n}(request):
    orders = models.Order{at}_{model}.objects.filter(paid=True).select_related("customer")
    rows = []
    for order in orders:
        rows.append({"name": order.customer.name, "total": total_of_{at}_0(order)})
    return render(request, "orders.html", {"rows": rows})

"#;

/// A figure of this process in KiB, where the system tells.
fn memory(name: &str) -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    line.split_whitespace().next()?.parse().ok()
}

fn shown(figure: Option<u64>, unit: fn(u64) -> u64) -> String {
    figure.map_or_else(|| "-".to_owned(), |figure| unit(figure).to_string())
}

#[expect(clippy::cast_precision_loss, reason = "a figure with one decimal")]
fn per(count: usize) -> f64 {
    count as f64
}
