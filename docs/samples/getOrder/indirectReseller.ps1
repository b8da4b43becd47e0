# PartnerCenter module (last released in 2020)
$order = Get-PartnerCustomerOrder -CustomerId $customerId -OrderId '3eddcac6-63b2-4c40-b0b6-f47e18301492'
$order.LineItems | Format-Table OfferId, PartnerIdOnRecord
