# PartnerCenter module (last released in 2020)
$orders = Get-PartnerCustomerOrder -CustomerId $customerId
# None yet, or one of the last 15 minutes that is not listed yet.
@($orders).Count
