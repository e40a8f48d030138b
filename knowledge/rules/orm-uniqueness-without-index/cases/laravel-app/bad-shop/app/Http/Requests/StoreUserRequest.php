<?php

namespace App\Http\Requests;

use App\Models\User;
use Illuminate\Foundation\Http\FormRequest;
use Illuminate\Validation\Rule;

class StoreUserRequest extends FormRequest
{
    public function rules(): array
    {
        return [
            'email' => 'required|email|unique:users,email',
            'login' => 'required|string|unique:users', // expect: orm-uniqueness-without-index
            'code' => ['required', Rule::unique('users')],
        ];
    }

    public function renamed(): array
    {
        return [
            'name' => ['required', Rule::unique(User::class, 'login')->ignore($this->user)], // expect: orm-uniqueness-without-index
        ];
    }
}
