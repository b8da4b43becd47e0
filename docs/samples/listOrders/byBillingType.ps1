# PartnerCenter module
$orders = Get-PartnerCustomerOrder -CustomerId $customerId -BillingCycle OneTime
$orders | Format-Table OrderId, BillingCycle
