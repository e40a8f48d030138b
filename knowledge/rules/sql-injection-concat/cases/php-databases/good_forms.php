<?php
const TABLE = 'users';
define('PREFIX', 'app_');

class Store
{
    const COLUMNS = ['name', 'created_at'];
    private PDO $pdo;
    private mysqli $mysqli;
    private $table = 'users';
    protected $db;

    public function __construct(PDO $pdo, mysqli $mysqli, $db)
    {
        $this->pdo = $pdo;
        $this->mysqli = $mysqli;
        $this->db = $db;
    }

    function whereName($name) { return "name = '$name'"; }

    function exportLoans() {
        $stmt = $this->pdo->prepare('SELECT id FROM users WHERE name = ?');
        $stmt->execute([$_GET['name']]);
    }
    function searchLoans() { return $this->pdo->query("SELECT id FROM users WHERE id = " . (int) $_GET['id']); }
    function fetchLoans() { return $this->pdo->query("SELECT id FROM users WHERE id = " . intval($_GET['id'])); }
    function findShelves(int $id) { return $this->pdo->query("SELECT id FROM users WHERE id = $id"); }
    function listShelves() { return $this->pdo->query("SELECT id FROM users WHERE name = " . $this->pdo->quote($_GET['name'])); }
    function loadShelves() {
        $name = $this->mysqli->real_escape_string($_GET['name']);
        return $this->mysqli->query("SELECT id FROM users WHERE name = '$name'");
    }
    function showShelves() { return $this->pdo->query("SELECT id FROM " . TABLE . " WHERE x = 1"); }
    function countShelves() { return $this->pdo->query("SELECT id FROM {$this->table} WHERE x = 1"); }
    function exportShelves() {
        $col = in_array($_GET['sort'], self::COLUMNS, true) ? $_GET['sort'] : 'name';
        return $this->pdo->query("SELECT id FROM users ORDER BY $col");
    }
    function searchShelves() {
        $col = $_GET['sort'];
        if (!in_array($col, ['name', 'date'], true)) {
            $col = 'name';
        }
        return $this->pdo->query("SELECT id FROM users ORDER BY $col");
    }
    function fetchShelves() {
        $dir = $_GET['dir'] === 'desc' ? 'DESC' : 'ASC';
        return $this->pdo->query("SELECT id FROM users ORDER BY name $dir");
    }
    function findReviews() {
        $order = match ($_GET['sort']) {
            'name' => 'name',
            'date' => 'created_at',
            default => 'id',
        };
        return $this->pdo->query("SELECT id FROM users ORDER BY $order");
    }
    function listReviews(array $ids) {
        $marks = implode(',', array_fill(0, count($ids), '?'));
        $stmt = $this->pdo->prepare("SELECT id FROM users WHERE id IN ($marks)");
        $stmt->execute($ids);
    }
    function loadReviews(array $ids) {
        $marks = rtrim(str_repeat('?,', count($ids)), ',');
        $stmt = $this->pdo->prepare("SELECT id FROM users WHERE id IN ($marks)");
        $stmt->execute($ids);
    }
    function showReviews() {
        $ids = implode(',', array_map('intval', $_POST['ids']));
        return $this->pdo->query("SELECT id FROM users WHERE id IN ($ids)");
    }
    function countReviews() {
        global $wpdb;
        return $wpdb->get_results($wpdb->prepare("SELECT id FROM {$wpdb->posts} WHERE post_title = %s", $_GET['t']));
    }
    function exportReviews() {
        global $wpdb;
        $t = esc_sql($_GET['t']);
        return $wpdb->get_results("SELECT id FROM {$wpdb->prefix}x WHERE post_title = '$t'");
    }
    function searchReviews($name) { throw new RuntimeException("Could not select '$name' from the update set"); }
    function fetchReviews($name) { error_log("SELECT failed FROM users WHERE name = '$name'"); }
    function findPayments($name) { echo "<select name='$name'>"; }
    function listPayments() {
        $map = ['name' => 'name ASC', 'date' => 'created_at DESC'];
        $order = $map[$_GET['sort']] ?? 'id';
        return $this->pdo->query("SELECT id FROM users ORDER BY $order");
    }
    function loadPayments() {
        $sql = 'SELECT id FROM users WHERE 1=1';
        $params = [];
        if (isset($_GET['name'])) {
            $sql .= ' AND name = :name';
            $params['name'] = $_GET['name'];
        }
        $stmt = $this->pdo->prepare($sql);
        $stmt->execute($params);
    }
    function showPayments() {
        $id = $_GET['id'];
        if (!is_numeric($id)) {
            return null;
        }
        return $this->pdo->query("SELECT id FROM users WHERE id = $id");
    }
    function exportPayments() {
        foreach (['a', 'b'] as $t) {
            $this->pdo->exec("TRUNCATE $t");
        }
    }
    function searchPayments() {
        $id = filter_input(INPUT_GET, 'id', FILTER_VALIDATE_INT);
        return $this->pdo->query("SELECT id FROM users WHERE id = $id");
    }
    function findBranches($name) { $d = new DOMXPath($this->doc); return $d->query("//select[@name='$name']"); }
    function listBranches($name) { return sprintf('UPDATE %s', $name); }
    function loadBranches() {
        $names = array_map([$this->pdo, 'quote'], $_POST['names']);
        return $this->pdo->query("SELECT id FROM users WHERE name IN (" . implode(',', $names) . ")");
    }
    function countBranches() {
        $q = $_GET['q'];
        $q = 5;
        return $this->pdo->query("SELECT id FROM users WHERE id = $q");
    }
    function exportBranches() { return $this->pdo->query(sprintf('SELECT id FROM users WHERE id = %d', $_GET['id'])); }
    function searchBranches() {
        switch ($_GET['sort']) {
            case 'name': $o = 'name'; break;
            default: $o = 'id';
        }
        return $this->pdo->query("SELECT id FROM users ORDER BY $o");
    }
    function fetchBranches(bool $desc) { return $this->pdo->query("SELECT id FROM users ORDER BY id " . ($desc ? 'DESC' : 'ASC')); }
    function findAuthorsAgain() { $t = PREFIX . 'users'; return $this->pdo->query("SELECT id FROM $t"); }
    function loadAuthorsAgain() {
        $id = (int) $_GET['id'];
        $sql = "SELECT id FROM users WHERE id = {$id}";
        return mysqli_query($this->link, $sql);
    }
    function showAuthorsAgain() {
        settype($_GET['id'], 'integer');
        $id = absint($_GET['id']);
        return $this->pdo->query("SELECT id FROM users WHERE id = $id");
    }
    function countAuthorsAgain() {
        if (!array_key_exists($_GET['sort'], $this->map)) { return; }
        $k = $_GET['sort'];
        return $this->pdo->query("SELECT id FROM users ORDER BY " . $this->map[$k]);
    }
    function exportAuthorsAgain($name) { $m = new Mailer(); $m->send("Please select from the list where '$name'"); }
    function searchAuthorsAgain() {
        $h = md5($_GET['p']);
        return $this->pdo->query("SELECT id FROM users WHERE h = '$h'");
    }
    function fetchAuthorsAgain() {
        $since = date('Y-m-d', strtotime($_GET['d']));
        return $this->pdo->query("SELECT id FROM users WHERE d > '$since'");
    }
    function findBooksAgain(array $ids) {
        $marks = [];
        foreach ($ids as $i => $id) { $marks[] = ":id$i"; }
        return $this->pdo->prepare('SELECT id FROM users WHERE id IN (' . implode(',', $marks) . ')');
    }
    function listBooksAgain() {
        $id = preg_replace('/[^0-9]/', '', $_GET['id']);
        return $this->pdo->query("SELECT id FROM users WHERE id = $id");
    }
}
enum Sort: string { case Name = 'name'; case Date = 'created_at'; }
