<?php
namespace App\Http\Controllers;
use App\Models\Order;
use App\Models\Product;
use App\Models\User;
class OrderController extends Controller
{
    public function index()
    {
        $orders = Order::latest()->with('customer', 'items')->paginate(20);
        return $orders->map(function ($order) {
            return ['id' => $order->id, 'customer' => $order->customer->name, 'n' => $order->items->count()];
        });
    }
    public function store($request)
    {
        foreach ($request->items as $item) {
            $product = Product::find($item['product_id']); // expect: orm-query-in-loop
            $total += $product->price;
        }
    }
    public function stats()
    {
        $users = User::where('active', true)->get();
        foreach ($users as $user) {
            $user->total = $user->orders()->sum('total'); // expect: orm-query-in-loop likely
            $user->last = Order::where('user_id', $user->id)->latest()->first(); // expect: orm-query-in-loop
        }
        return $users;
    }
    public function deep()
    {
        foreach (Order::with('items', 'items.product')->get() as $order) {
            foreach ($order->items as $item) {
                echo $item->product->name;
            }
        }
    }
}
