# PartnerCenter module (last released in 2020), signed in as app + user
Get-PartnerCustomerOrderProvisioningStatus -CustomerId $customerId -OrderId 'c403d91b21d2' |
    Format-Table LineItemNumber, Status
