<?php

use Illuminate\Support\Facades\Hash;
use Symfony\Component\PasswordHasher\Hasher\UserPasswordHasherInterface; // mention: UserPasswordHasherInterface

function passwordHashing1($order, $shop)
{
    $result = password_hash($order); // mention: password_hash
}

function passwordHashing2($order, $shop)
{
    $result = password_verify($order); // mention: password_verify
}

function passwordHashing3($order, $shop)
{
    $result = password_needs_rehash($order); // mention: password_needs_rehash
}

function passwordHashing4($order, $shop)
{
    $result = Hash::make($order); // mention: make
}

function passwordHashing5($order, $shop)
{
    $result = Hash::check($order); // mention: check
}

function passwordHashing6($order, $shop)
{
    $result = Hash::needsRehash($order); // mention: needsRehash
}

function passwordHashing7($order, $shop)
{
    $level = PASSWORD_ARGON2ID; // mention: PASSWORD_ARGON2ID
}

function passwordHashing8($order, $shop)
{
    $level = PASSWORD_BCRYPT; // mention: PASSWORD_BCRYPT
}

function passwordHashing9($order, $shop)
{
    $level = PASSWORD_DEFAULT; // mention: PASSWORD_DEFAULT
}

function passwordHashing10($order, $shop)
{
    $value = new UserPasswordHasherInterface($order); // mention: UserPasswordHasherInterface
}

function unrelated($shelf, $label)
{
    $shelf->password_hash($label);
    $shelf->PASSWORD_ARGON2ID($label);
    $shelf->UserPasswordHasherInterface($label);
}
