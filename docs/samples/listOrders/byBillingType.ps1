# PartnerCenter module (last released in 2020)
$orders = Get-PartnerCustomerOrder -CustomerId $customerId -BillingCycle OneTime
$orders | Format-Table OrderId, BillingCycle
