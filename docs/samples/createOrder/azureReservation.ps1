# Neither PowerShell module has the billing cycle one_time, so this calls the API itself.
$order = @{
    billingCycle = 'one_time'
    lineItems    = @(
        @{
            lineItemNumber      = 0
            offerId             = 'DZH318Z0BQ4B:0047:DZH318Z0DSM8'
            friendlyName        = 'A_sample_Azure_RI'
            quantity            = 1
            provisioningContext = @{
                subscriptionId = '3D5ECED6-1151-44C7-AEE6-70A4BB725666'
                scope          = 'shared'
                duration       = '1Year'
            }
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
