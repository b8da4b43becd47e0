# Neither PowerShell module can set a term, so this calls the API itself.
$order = @{
    billingCycle                       = 'monthly'
    partnerOnRecordAttestationAccepted = $true
    lineItems                          = @(
        @{
            lineItemNumber = 0
            offerId        = 'CFQ7TTC0LH18:0001:CFQ7TTC0K971'
            friendlyName   = 'Contoso mail'
            quantity       = 10
            termDuration   = 'P1Y'
            renewsTo       = @{ termDuration = 'P1M' }
        }
    )
}
$call = @{
    Method      = 'Post'
    Uri         = "https://api.partnercenter.microsoft.com/v1/customers/$customerId/orders"
    Headers     = @{ Authorization = "Bearer $token"; 'MS-RequestId' = $requestId }
    ContentType = 'application/json'
    Body        = ConvertTo-Json $order -Depth 5
}
(Invoke-RestMethod @call).id
