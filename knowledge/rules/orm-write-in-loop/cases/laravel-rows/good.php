<?php

namespace App\Http\Controllers;

use App\Models\Order;
use App\Models\User;

class UserController extends Controller
{
    public function together()
    {
        User::where('seen_at', '<', now()->subYear())->update(['active' => false]);
        Order::where('open', false)->delete();
    }

    public function different()
    {
        foreach (Order::all() as $order) {
            $order->total = $order->net * 1.2;
            $order->save();
            $order->update(['label' => $order->id]);
        }
    }

    public function sometimes()
    {
        foreach (User::all() as $user) {
            if ($user->email === null) {
                $user->active = false;
                $user->save();
            }
        }
    }

    public function notified()
    {
        foreach (Order::where('open', false)->get() as $order) {
            $this->archive($order);
            $order->delete();
        }
    }

    public function given(array $orders)
    {
        foreach ($orders as $order) {
            $order->update(['open' => false]);
        }
    }
}
