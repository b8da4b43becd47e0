# PartnerCenter module (last released in 2020)
$orders = Get-PartnerCustomerOrder -CustomerId $customerId
# A new order can take up to 15 minutes to appear here.
$orders | Format-Table OrderId, CreationDate
