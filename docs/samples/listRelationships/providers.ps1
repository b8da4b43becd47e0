# Neither PowerShell module lists the providers of a reseller, so this calls the API itself, with a token of app + user.
$call = @{
    Uri     = 'https://api.partnercenter.microsoft.com/v1/relationships?relationship_type=IsIndirectResellerOf'
    Headers = @{ Authorization = "Bearer $token" }
}
(Invoke-RestMethod @call).items | Format-Table name, state
