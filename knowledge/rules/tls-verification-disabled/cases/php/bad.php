<?php

$handle = curl_init('https://payments.example.com');
curl_setopt($handle, CURLOPT_SSL_VERIFYPEER, false); // expect: tls-verification-disabled

$client = new GuzzleHttp\Client(['verify' => false]); // expect: tls-verification-disabled

$context = stream_context_create(['ssl' => ['verify_peer' => false]]); // expect: tls-verification-disabled
