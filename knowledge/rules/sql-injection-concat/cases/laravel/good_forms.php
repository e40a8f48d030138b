<?php

namespace App\Http\Controllers;

use App\Models\User;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\DB;
use Doctrine\DBAL\Connection;
use Doctrine\ORM\EntityManagerInterface;

class C extends Controller
{
    private const SORTS = ['name', 'id'];
    public function __construct(private Connection $connection, private EntityManagerInterface $em, private UserRepository $users) {}

    public function searchInvoices(Request $request) { return DB::select('SELECT id FROM users WHERE name = ?', [$request->input('name')]); }
    public function fetchInvoices(Request $request) { return User::whereRaw('name = ?', [$request->name])->get(); }
    public function findReaders(Request $request) { return User::where('name', $request->name)->orderBy('id')->get(); }
    public function listReaders(Request $request) {
        $sort = in_array($request->sort, self::SORTS) ? $request->sort : 'id';
        return User::orderByRaw("$sort DESC")->get();
    }
    public function loadReaders(string $name) { return $this->connection->executeQuery('SELECT id FROM users WHERE name = ?', [$name]); }
    public function showReaders(string $name) {
        return $this->em->createQueryBuilder()->select('u')->from('User', 'u')->where('u.name = :name')->setParameter('name', $name);
    }
    public function countReaders(Request $request) { return DB::select('SELECT id FROM users WHERE id = ' . (int) $request->id); }
    public function searchReaders(string $name) { return $this->connection->executeQuery('SELECT id FROM users WHERE name = ' . $this->connection->quote($name)); }
    public function fetchReaders(int $id) { return DB::delete("DELETE FROM users WHERE id = $id"); }
    public function findLoans(Request $request) { return User::where('name', 'like', "%{$request->name}%")->get(); }
    public function listLoans() { $t = (new User())->getTable(); return DB::select("SELECT id FROM $t"); }
    public function loadLoans(Request $request) { abort(422, "select from '{$request->name}'"); }
    public function showLoans(Request $request) { return User::select('id', 'name')->where(['name' => $request->name])->get(); }
    public function countLoans(Request $request) {
        $col = match ($request->sort) { 'a' => 'a', default => 'b' };
        return User::orderByRaw("$col ASC")->get();
    }
    public function exportLoans(array $ids) {
        $marks = implode(',', array_fill(0, count($ids), '?'));
        return DB::select("SELECT id FROM users WHERE id IN ($marks)", $ids);
    }
    public function searchLoans(Request $request) { return Http::post('x', ['q' => "SELECT id FROM users WHERE n = '{$request->n}'"]); }
    public function fetchLoans(Request $request) { return view('x', ['title' => "Update {$request->name}"]); }
    public function findShelves(string $field) {
        $qb = $this->users->createQueryBuilder('u');
        return $qb->where($qb->expr()->eq('u.name', ':n'))->setParameter('n', $field);
    }
    public function listShelves(Request $request) {
        $request->validate(['dir' => 'in:asc,desc']);
        return User::orderBy('name', $request->dir)->get();
    }
    public function loadShelves($name) { return Yii::$app->db->createCommand('SELECT id FROM users WHERE name = :n', [':n' => $name])->queryAll(); }
}
