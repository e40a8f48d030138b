<?php

namespace App\Http\Requests;

use Illuminate\Foundation\Http\FormRequest;
use Illuminate\Validation\Rule;

class StoreUserRequest extends FormRequest
{
    public function rules(): array
    {
        return [
            'email' => 'required|email|unique:users',
            'login' => ['required', Rule::unique('users')->where('archived', false)],
            'badge' => 'required|unique:badges,number',
            'hint' => 'unique: it is shown once',
        ];
    }
}
