# PartnerCenter module (last released in 2020)
Get-PartnerCustomerOrder -CustomerId $customerId -OrderId 'c403d91b21d2' -IncludePrice
