# PartnerCenter module
Get-PartnerCustomerOrder -CustomerId $customerId -OrderId 'c403d91b21d2' -IncludePrice
